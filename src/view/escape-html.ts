/**
 * Text as HTML shows it, also between quotation marks of either kind. XML is stricter: `figure/output/svg.ts` has its
 * own.
 */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
