/** An address as a square that a telephone reads, drawn here and not by anybody's service. */
import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of white that a reader needs on each side (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/**
 * Dark on white, whatever the theme: not every reader takes the reverse. Nothing, for an address that is too long for
 * any square.
 */
export function QrCode({ text }: { text: string }) {
  const code = codeOf(text);
  if (!code) return null;
  const side = code.size + 2 * QUIET;
  return (
    <svg
      class="kiosk-qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}

/** Bytes alone: not every reader knows the shorter ways to write Cyrillic or Hangul. */
const MODES = [mode.ascii, mode.utf8];

/** Correction M at least: 15 % may be lost to a reflection. */
function codeOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.M, modes: MODES });
  } catch {
    return null;
  }
}
