/**
 * Links that lead from a part to its whole and so back to the part: of each circle the one that closes it when all are followed in the order of their
 * keys. Without them there is none. Followed step by step, so that a long way does not fill the stack.
 */
export function closingLinks(wholes: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const closing = new Set<string>(),
    met = new Set<string>(),
    onWay = new Set<string>();
  for (const start of [...wholes.keys()].sort()) {
    const way: { readonly key: string; readonly rest: string[] }[] = [];
    const enter = (key: string) => {
      met.add(key);
      onWay.add(key);
      way.push({ key, rest: [...(wholes.get(key) ?? [])].sort().reverse() });
    };
    if (!met.has(start)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const whole = step.rest.pop();
      if (whole === undefined) {
        onWay.delete(step.key);
        way.pop();
      } else if (onWay.has(whole)) closing.add(linkName(step.key, whole));
      else if (!met.has(whole)) enter(whole);
    }
  }
  return closing;
}

export const linkName = (part: string, whole: string) => `${part} ${whole}`;
