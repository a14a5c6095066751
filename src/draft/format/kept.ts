/** What is left of a draft: a record that is rejected stays in it, so that it can be had back. */
export const isKept = ({ decision }: { readonly decision: string }): boolean => decision !== 'rejected';
