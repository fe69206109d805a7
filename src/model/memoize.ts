/** Returns a function that makes the value at its first call and returns the same one from then on. A failed call is tried again. */
export function memoize<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
