/** What the studio shows, and its address: `#draft=KEY&step=look`; a bare address is the list of drafts. */
export const STEPS = ['bring-in', 'decide', 'translate', 'look', 'take-away'] as const;
export type Step = (typeof STEPS)[number];

export type Screen =
  | { kind: 'drafts' }
  /** A new one is begun. */
  | { kind: 'new' }
  /** `key` of the draft in this browser. */
  | { kind: 'desk'; key: string; step: Step };

export function printScreen(screen: Screen): string {
  switch (screen.kind) {
    case 'drafts': return '#';
    case 'new': return '#new';
    case 'desk': return `#${new URLSearchParams({ draft: screen.key, step: screen.step }).toString()}`;
  }
}

/** Whatever it does not know is the list of drafts. */
export function readScreen(hash: string): Screen {
  if (hash === '#new') return { kind: 'new' };
  const params = new URLSearchParams(hash.slice(1));
  const key = params.get('draft');
  if (key === null || key === '') return { kind: 'drafts' };
  return { kind: 'desk', key, step: STEPS.find((step) => step === params.get('step')) ?? 'decide' };
}
