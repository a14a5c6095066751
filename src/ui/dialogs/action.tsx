import type { ButtonHTMLAttributes } from 'preact';

/** A button that keeps the focus while it can't be used: what it began may take a while. */
export function Action({
  isOff,
  onClick,
  ...rest
}: Omit<ButtonHTMLAttributes, 'onClick' | 'type'> & { isOff: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
      {...rest}
    />
  );
}
