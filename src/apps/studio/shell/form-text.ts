/** The text of a form's field, without blanks around it; empty where there is none. */
export function formText(form: FormData, key: string): string {
  const value = form.get(key);
  return typeof value === 'string' ? value.trim() : '';
}
