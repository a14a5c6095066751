/**
 * One stop for Tab in a group of buttons; arrow keys, Home and End move inside it
 * (WAI-ARIA Authoring Practices, "Managing focus within components using a roving tabindex").
 */
const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface RovingTabindex {
  /** Buttons have come or gone: one of those that are there is the stop. */
  refresh: () => void;
  stop: () => void;
}

/** The buttons of the group are those in it at the time, in the order of the document. */
export function moveFocusWithArrows(group: HTMLElement): RovingTabindex {
  const usable = () => [...group.querySelectorAll<HTMLButtonElement>('button:not([hidden])')];
  let current: HTMLButtonElement | undefined;

  const makeStop = (button: HTMLButtonElement | undefined) => {
    current = button;
    for (const other of usable()) other.tabIndex = other === button ? 0 : -1;
  };

  const onKey = (event: KeyboardEvent) => {
    const buttons = usable();
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEP[event.key];
    const to = step !== undefined ? (at + step + buttons.length) % buttons.length
      : event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : -1;
    const next = buttons[to];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    makeStop(next);
    next.focus();
  };

  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLButtonElement) makeStop(target);
  };

  group.addEventListener('keydown', onKey);
  group.addEventListener('focusin', onFocus);
  return {
    refresh: () => {
      const buttons = usable();
      makeStop(current && buttons.includes(current) ? current : buttons[0]);
    },
    stop: () => {
      group.removeEventListener('keydown', onKey);
      group.removeEventListener('focusin', onFocus);
    },
  };
}
