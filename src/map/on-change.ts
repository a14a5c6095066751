import { effect } from '@preact/signals';

/**
 * Acts on each value of `read` that differs from the last one, beginning with what is known already: `known` itself is
 * not acted on. Runs as an effect does, until the returned function is called.
 */
export function onChange<T>(known: T, read: () => T, act: (value: T) => void): () => void {
  return effect(() => {
    const value = read();
    if (value === known) return;
    known = value;
    act(value);
  });
}
