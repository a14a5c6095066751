/** A function of an object that is worked out once for each, and kept for as long as the object is. */
export function onceEach<Key extends object, Value extends object>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}
