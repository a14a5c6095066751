/** Measures of colour for tests; colours as `#rrggbb`. */

/** Linear light of red, green and blue, 0–1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): [number, number, number] {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${hex} is not #rrggbb`);
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21 (WCAG 2.2, 1.4.3). */
export function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

/** CIE L*a*b*, D65. */
function lab(hex: string): [number, number, number] {
  const [red, green, blue] = linear(hex);
  const cube = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116);
  const x = cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = cube(luminance(hex));
  const z = cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE L*, 0–100. */
export const lightness = (hex: string): number => lab(hex)[0];

/** One colour laid over another; `opacity` 0–1. */
export function over(top: string, opacity: number, below: string): string {
  const mixed = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [top, below].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(a * opacity + b * (1 - opacity)).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** How far apart two colours look: CIE 1976 ΔE*ab; about 2.3 can just be told apart side by side. */
export function difference(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
