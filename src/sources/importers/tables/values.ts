import { z } from "zod";

/** How a mapping says where a text comes from: columns, words of its own, or both. */
export class Value {
  constructor(
    readonly parts: readonly (string | { readonly column: string })[],
    /** What a text means, by the text in lower case; nothing where it means nothing. */
    readonly words?: ReadonlyMap<string, readonly string[]>,
    /** Between the items of a list. */
    readonly separator?: string,
  ) {}

  get columns(): readonly string[] {
    return this.parts.flatMap(part => (typeof part === "string" ? [] : [part.column]));
  }

  /**
   * The text, or undefined where all of its columns are empty. What stands between two columns is only written between two that hold something:
   * "{last}, {first}" of somebody without a first name is the last name alone.
   */
  of(cell: (column: string) => string | undefined): string | undefined {
    if (this.columns.length === 0) return this.parts.join("");
    let text = "",
      between = "",
      first = true;
    for (const [at, part] of this.parts.entries()) {
      if (typeof part === "string") {
        if (at === 0) text = part;
        else between = part;
        continue;
      }
      const held = cell(part.column);
      if (held === undefined) continue;
      text += first ? held : between + held;
      first = false;
    }
    const last = this.parts.at(-1);
    return first ? undefined : typeof last === "string" ? text + last : text;
  }

  /** The text, or undefined where one of its columns is empty: half a key is none. */
  whole(cell: (column: string) => string | undefined): string | undefined {
    return this.columns.some(column => cell(column) === undefined) ? undefined : this.of(cell);
  }
}

/** As a mapping's words are looked up. */
export const asWord = (text: string): string => text.normalize("NFC").toLowerCase();

const text = z.string().trim().min(1).max(500);
const template = text.regex(/^(?:[^{}]|\{[^{}]+\})*$/, "must have each column in braces, like {first} {last}");
const partsOf = (template: string) =>
  template
    .split(/(\{[^{}]+\})/)
    .filter(part => part !== "")
    .map(part => (part.startsWith("{") ? { column: part.slice(1, -1).trim() } : part));

/** Exactly one of these says where the text comes from. */
export const origin = { column: text.optional(), template: template.optional(), constant: text.optional() };
interface Origin {
  readonly column?: string | undefined;
  readonly template?: string | undefined;
  readonly constant?: string | undefined;
}
export const hasOneOrigin = ({ column, template, constant }: Origin) =>
  [column, template, constant].filter(given => given !== undefined).length === 1;
export const oneOrigin = "must have one of column, template and constant";
export const partsFrom = ({ column, template, constant }: Origin): Value["parts"] =>
  column !== undefined ? [{ column }] : template !== undefined ? partsOf(template) : [constant ?? ""];

/** The name of a column, or a template where there are braces in it. */
export const shortValue = template.transform(given => new Value(/[{}]/.test(given) ? partsOf(given) : [{ column: given }]));
/** The same, or a map for all else. */
export const value = z.union([
  shortValue,
  z
    .strictObject({
      ...origin,
      words: z.record(z.string(), z.union([text, z.array(text), z.null()])).optional(),
      separator: z.string().min(1).max(10).optional(),
    })
    .refine(hasOneOrigin, oneOrigin)
    .transform(
      ({ words, separator, ...from }) =>
        new Value(
          partsFrom(from),
          words && new Map(Object.entries(words).map(([word, means]) => [asWord(word.trim()), means === null ? [] : [means].flat()])),
          separator,
        ),
    ),
]);

/** A value whose words, where the mapping has any, are those of a closed list. */
export const word = (allowed: readonly string[]) =>
  value.refine(
    ({ columns, parts, words }) =>
      (words ? [...words.values()].flat() : columns.length === 0 ? parts : []).every(each => allowed.includes(String(each))),
    `must lead to the words ${allowed.join(", ")}`,
  );
