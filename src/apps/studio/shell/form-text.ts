/** Text that is typed into fields, without blanks around it. */

/** Of a form's field; empty where there is none. */
export function formText(form: FormData, key: string): string {
  const value = form.get(key);
  return typeof value === 'string' ? value.trim() : '';
}

/** Of a field that may be left empty. */
export const optionalText = (value: string): string | undefined => value.trim() || undefined;
