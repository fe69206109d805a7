/** Database hits of a fragment, as `PROFILE` counts them. */
export interface Weights {
  /** For a parent, beside the items: finding them, putting them together and in order. Of groups: for one item that is grouped. */
  readonly parent: Range;
  /** For one item that is returned. */
  readonly item: number;
  /** Items that a parent has: filters and counts look at all of them, and a list without pages returns them. */
  readonly all: Range;
  /** To see whether there is any item: a pattern is followed as far as the first one, what is aggregated or united is made whole. */
  readonly any: number;
  /** Items on the way that an argument filters (`@where`), by its name. */
  readonly passed: ReadonlyMap<string, number>;
  /** For what not everybody asks for: a column, something to group by, or an argument under its condition (`counting TOP`). */
  readonly parts: ReadonlyMap<string, number>;
}
/** Of a usual parent, and of the largest that there is. */
export interface Range {
  readonly usual: number;
  readonly largest: number;
}

/** What `@cost` states; undefined where it does not. */
export interface StatedWeights {
  readonly parent: Range | undefined;
  readonly item: number | undefined;
  readonly all: Range | undefined;
  readonly passed: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

/** To follow a pattern to its first item. */
const patternHits = 10;
const defaultItemHits = 25;

/** What the header states, and the rest estimated from the relationships that the body follows: 20 hits each for a usual parent, 200 for the largest. */
export function estimateWeights(stated: StatedWeights | undefined, body: string, hasParent: boolean): Weights {
  const hops = body.match(/-\[|--/g)?.length ?? 0;
  const parent = stated?.parent ?? (hasParent ? { usual: 10 + 20 * hops, largest: 10 + 200 * hops } : { usual: 20, largest: 20 });
  return {
    parent,
    any: /\bCALL\b|\bcollect\(|\bcount\(/.test(body) ? Math.max(patternHits, parent.usual) : patternHits,
    passed: stated?.passed ?? new Map(),
    item: stated?.item ?? defaultItemHits,
    all: stated?.all ?? (hasParent ? { usual: 5, largest: 50 } : { usual: 20_000, largest: 20_000 }),
    parts: stated?.parts ?? new Map(),
  };
}

/** `parent 12..300, item 5, all 2..40, counts 800000, passes people 28700`. Undefined where it is not of this form. */
export function parseWeights(text: string): StatedWeights | undefined {
  const passed = new Map<string, number>();
  const parts = new Map<string, number>();
  const ranges = new Map<string, Range>();
  for (const entry of text.split(/, */)) {
    const [, name = "", low = "", high = low] = /^(.+) (\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?$/.exec(entry) ?? [];
    if (!name) return undefined;
    if (["parent", "item", "all"].includes(name)) ranges.set(name, { usual: Number(low), largest: Number(high) });
    else if (name.startsWith("passes ")) passed.set(name.slice("passes ".length), Number(low));
    else parts.set(name, Number(low));
  }
  return { parent: ranges.get("parent"), item: ranges.get("item")?.usual, all: ranges.get("all"), passed, parts };
}
