/**
 * A reader's page does without a face that comes late, rather than be laid out again. A public screen stands for weeks,
 * and would do without it for as long: its faces are used whenever they come.
 */
export function swapLateFonts(sheets: Iterable<CSSStyleSheet> = document.styleSheets): void {
  for (const sheet of sheets) {
    [...sheet.cssRules].forEach((rule, i) => {
      if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-display') !== 'optional') return;
      // As a new rule: a browser has done with a face that was late, whatever is changed about it.
      sheet.deleteRule(i);
      sheet.insertRule(rule.cssText.replace(/font-display:\s*optional/, 'font-display: swap'), i);
    });
  }
}
