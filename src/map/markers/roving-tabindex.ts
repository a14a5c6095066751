/**
 * One stop for Tab in a group of buttons; arrow keys, Home and End move inside it
 * (WAI-ARIA Authoring Practices, "Managing focus within components using a roving tabindex").
 */
export function moveFocusWithArrows(group: HTMLElement, buttons: readonly HTMLButtonElement[]): () => void {
  const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

  const makeStop = (button: HTMLButtonElement) => {
    for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
  };

  const onKey = (event: KeyboardEvent) => {
    const usable = buttons.filter((button) => !button.hidden);
    const at = usable.findIndex((button) => button === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEP[event.key];
    const to = step !== undefined ? (at + step + usable.length) % usable.length
      : event.key === 'Home' ? 0 : event.key === 'End' ? usable.length - 1 : -1;
    const next = usable[to];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    makeStop(next);
    next.focus();
  };

  const onFocus = (event: FocusEvent) => {
    const button = buttons.find((other) => other === event.target);
    if (button) makeStop(button);
  };

  if (buttons[0]) makeStop(buttons[0]);
  group.addEventListener('keydown', onKey);
  group.addEventListener('focusin', onFocus);
  return () => {
    group.removeEventListener('keydown', onKey);
    group.removeEventListener('focusin', onFocus);
  };
}
