/** How large everything is: the shorter side of any screen measures the same, and each part of the page is enlarged. */
import type { Settings } from '../settings.ts';

/** CSS px of the page's own: then the least of its letters, 10 px on the map, are 1.85 % of that side. */
const SHORTER_SIDE = 540;

/** How many times the page is enlarged on a screen of so many CSS px. */
export const zoomFor = (width: number, height: number): number => Math.max(1, Math.min(width, height) / SHORTER_SIDE);

/** For as long as the document lasts, whatever size its screen gets. */
export function setUpDocument({ isStill, ppi }: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['mode'] = 'kiosk';
  if (isStill) dataset['motion'] = 'reduced';
  style.setProperty('--kiosk-ppi', String(ppi));
  const follow = () => style.setProperty('--zoom', String(zoomFor(innerWidth, innerHeight)));
  follow();
  addEventListener('resize', follow);
}
