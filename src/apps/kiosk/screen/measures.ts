/** What the attendant reads, as text. */

/** "3 d 4 h 5 min"; the clock may have been set back. */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([count], i) => count > 0 || i === parts.length - 1)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** By the clock on the wall, in an order that sorts. */
export function timeOf(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return Number.isNaN(local.getTime()) ? 'no time' : local.toISOString().slice(0, 19).replace('T', ' ');
}

/** Of this page's scripts; only Chromium tells. */
export function memoryUsed(): string {
  const used = 'memory' in performance ? (performance.memory as { usedJSHeapSize?: number }).usedJSHeapSize : undefined;
  return used === undefined ? 'not told by this browser' : `${(used / 2 ** 20).toFixed(1)} MiB`;
}
