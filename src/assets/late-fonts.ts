/**
 * Faces that miss the first paint stay away (`font-display: optional`), and a font of the system that is about as wide
 * stands in. Here they are put into use after all, whenever all that are on their way have come: one by one, each would
 * set lines anew.
 */
export async function useLateFonts(): Promise<void> {
  await document.fonts.ready;
  useLoaded();
  document.fonts.addEventListener('loadingdone', useLoaded);
}

function useLoaded(): void {
  const brush = document.createElement('canvas').getContext('2d');
  const widthIn = (font: string) => {
    if (brush) brush.font = font;
    return brush?.measureText('mill').width;
  };
  const others = widthIn('40px monospace');
  for (const sheet of document.styleSheets) {
    [...sheet.cssRules].forEach((rule, i) => {
      if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-display') !== 'optional') return;
      const part = (name: string) => rule.style.getPropertyValue(`font-${name}`);
      const font = `${part('style')} ${part('weight')} 40px ${part('family')}`;
      // Nothing tells whether a face that is there is in use, but that letters look it.
      if (!document.fonts.check(font) || widthIn(`${font}, monospace`) !== others) return;
      // As a new rule: a browser has done with a face that was late, whatever is changed about it.
      sheet.deleteRule(i);
      sheet.insertRule(rule.cssText.replace(/font-display:\s*optional/, 'font-display: swap'), i);
    });
  }
}
