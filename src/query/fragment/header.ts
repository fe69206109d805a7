import { closest, distance } from "fastest-levenshtein";
import { FragmentError } from "./fragment-error.js";
import { tokenizeCypher, type Token } from "./lexer.js";
import { parseWeights, type StatedWeights } from "./weights.js";

/** A variable of a fragment and what it stands for: a label, or `List` for a list that the item above carries. */
export interface Variable {
  readonly name: string;
  readonly label: string;
}
/** A term of an order: a property of the item, or a column. */
export interface OrderTerm {
  readonly by: string;
  readonly tokens: readonly Token[];
  readonly descending: boolean;
}
/** A field of the `filter` input, and the condition that it adds. `type` says how the value is bound. */
export interface Filter {
  readonly type: string;
  readonly condition: readonly Token[];
  /** Whether the condition looks for something in a subquery. */
  readonly hasSubquery: boolean;
}
/** The parent's property that counts its items, unless a condition holds. */
export interface StoredCount {
  readonly of: readonly Token[];
  readonly unless: string | undefined;
}

/** The comments at the head of a fragment, as docs/fragments.md describes them. */
export interface Header {
  readonly from: Variable | undefined;
  readonly to: Variable;
  /** Arguments by name: how each is bound. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Arguments that are filters, by name: the variable of the body that each filters. */
  readonly wheres: ReadonlyMap<string, string>;
  readonly filters: ReadonlyMap<string, Filter>;
  /** Orders by name; the first is the default. Each ends in a unique key. */
  readonly orders: ReadonlyMap<string, readonly OrderTerm[]>;
  /** When an item begins: a condition that has the word START compares with it. */
  readonly start: readonly Token[] | undefined;
  readonly count: StoredCount | undefined;
  /** Conditions by name that hold unless one of others does. */
  readonly whens: ReadonlyMap<string, readonly string[]>;
  /** Variables of relationships whose types the arguments `roles` and `over` narrow. */
  readonly narrowed: ReadonlySet<string>;
  readonly weights: StatedWeights | undefined;
}

interface TagLine {
  readonly text: string;
  readonly line: number;
}
/** Each tag with its form, for messages. */
const forms = {
  from: "@from name Label",
  to: "@to name Label",
  param: "@param name type",
  where: "@where argument variable",
  filter: "@filter name type condition",
  order: "@order NAME: term DESC, term",
  start: "@start expression",
  count: "@count parent.property unless condition",
  when: "@when name unless condition, condition",
  types: "@types variable, variable",
  cost: "@cost parent 1..2, item 3, all 4..5",
} as const;
type Tag = keyof typeof forms;
const tags = Object.keys(forms);
/** Letters in which a tag may differ from one that is meant. */
const maxTypo = 2;

/** Parses the header of a fragment. Throws a FragmentError with file and line where a tag is unknown or not of its form. */
export function parseHeader(name: string, text: string): Header {
  const lines = readTags(name, text);
  const all = (tag: Tag): readonly TagLine[] => lines.get(tag) ?? [];
  const one = (tag: Tag): TagLine | undefined => {
    const [first, second] = all(tag);
    if (second) throw new FragmentError(name, second.line, `@${tag} must stand once, but stands twice`);
    return first;
  };
  const match = (tag: Tag, { text, line }: TagLine, pattern: RegExp): readonly string[] => {
    const found = pattern.exec(text);
    if (!found) throw new FragmentError(name, line, `@${tag} must be of the form "${forms[tag]}", but got: ${text}`);
    return found.slice(1).map(part => part ?? "");
  };
  const tokenize = (cypher: string, { line }: TagLine): Token[] => withPlace(name, line, () => tokenizeCypher(cypher));
  const parseVariable = (tag: Tag, line: TagLine): Variable => {
    const [variable = "", label = ""] = match(tag, line, /^(\w+) +([\w|]+)\b/);
    return { name: variable, label };
  };
  const parsePairs = (tag: Tag, pattern: RegExp): ReadonlyMap<string, string> =>
    new Map(all(tag).map(line => match(tag, line, pattern).slice(0, 2) as [string, string]));

  const from = one("from");
  const to = one("to");
  if (!to) throw new FragmentError(name, 1, `a fragment must say what it leads to ("${forms.to}"), but has no @to`);
  const start = one("start");
  const count = one("count");
  const cost = one("cost");
  const weights = cost && parseWeights(cost.text);
  if (cost && !weights) throw new FragmentError(name, cost.line, `@cost must be of the form "${forms.cost}", but got: ${cost.text}`);
  return {
    from: from && parseVariable("from", from),
    to: parseVariable("to", to),
    parameters: parsePairs("param", /^(\w+) +(\S+)/),
    wheres: parsePairs("where", /^(\w+) +(\w+)$/),
    filters: new Map(
      all("filter").map(line => {
        const [field = "", type = "", condition = ""] = match("filter", line, /^(\w+) +(\S+) +(.+)$/);
        return [field, { type, condition: tokenize(condition, line), hasSubquery: condition.includes("{") }];
      }),
    ),
    orders: new Map(
      all("order").map(line => {
        const [order = "", terms = ""] = match("order", line, /^(?:([A-Z_]+): *)?(.+)$/);
        return [order, terms.split(/, */).map(term => parseOrderTerm(term, by => tokenize(by, line)))];
      }),
    ),
    start: start && tokenize(start.text, start),
    count: count && parseCount(match("count", count, /^(\S+)(?: unless (.+))?$/), of => tokenize(of, count)),
    whens: new Map(
      all("when").map(line => {
        const [condition = "", others = ""] = match("when", line, /^(\w+) unless (.+)$/);
        return [condition, others.split(", ")];
      }),
    ),
    narrowed: new Set(all("types").flatMap(line => match("types", line, /^(\w+(?:, *\w+)*)$/)[0]!.split(/, */))),
    weights,
  };
}

function parseOrderTerm(term: string, tokenize: (by: string) => Token[]): OrderTerm {
  const by = term.replace(/ DESC$/, "");
  return { by, tokens: tokenize(by), descending: by !== term };
}

const parseCount = ([of = "", unless = ""]: readonly string[], tokenize: (of: string) => Token[]): StoredCount => ({
  of: tokenize(of),
  unless: unless === "" ? undefined : unless,
});

/** The lines that begin with a tag, by tag. */
function readTags(name: string, text: string): ReadonlyMap<string, readonly TagLine[]> {
  const found = new Map<string, TagLine[]>();
  for (const [at, line] of text.split("\n").entries()) {
    const [, tag, rest = ""] = /^\/\/ @(\w+)(?: +(.+))?$/.exec(line) ?? [];
    if (tag === undefined) continue;
    if (!tags.includes(tag)) {
      const guess = closest(tag, tags);
      const hint = distance(tag, guess) <= maxTypo ? `: did you mean @${guess}?` : `, only ${tags.map(each => `@${each}`).join(", ")}`;
      throw new FragmentError(name, at + 1, `@${tag} is no line of a header${hint}`);
    }
    found.set(tag, [...(found.get(tag) ?? []), { text: rest.trim(), line: at + 1 }]);
  }
  return found;
}

function withPlace<Result>(name: string, line: number, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new FragmentError(name, line, (error as Error).message);
  }
}
