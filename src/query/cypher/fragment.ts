import type { Args } from "../selection/page.js";
import { carrying } from "./relationship-types.js";
import { cypher, withoutComments } from "../../neo4j/statement.js";
import { relationships } from "../../model/vocabulary.js";

/**
 * One traversal in Cypher: from a bound parent to its items. Its header names the parent (`@from`; a `List` is a column of the edge above), the item
 * (`@to`), the order or orders, arguments (`@param`), conditions (`@filter`) when an item begins (`@start`), and where their number is kept (`@count`); its last line returns the item first, then what the edge knows:
 * columns, and relationships whose properties the edge's fields are.
 * A fragment never sorts, cuts or pages.
 *
 * `@cost parent N..N, item N, all N..N` says what it takes of the database, as bench/cost measures it: see docs/operating/fair-use.md.
 *
 * `@where NAME variable` says that the argument NAME filters something that the fragment passes on its way: `$NAME` is then what the filter says of it.
 *
 * A line that ends in `// @if NAME` is written only where the argument of that name is true, a text or a list that is not empty, in `// @if NAME VALUE` where it has this
 * value, and where NAME is a column or the item, where that is asked for; `@unless` turns it around. So nobody pays for what was not asked. A comma means
 * or, `&` means and. `@when NAME unless A, B` gives a name to what holds unless one of these does; `first-page` holds for the first page of a list in its
 * usual order that nothing filters, of which `$size` items are asked for: what cannot be among them need not be looked at.
 * Cypher takes no parameter in `*..$NAME`: there the number itself is written, so that each is a text of its own; keep its bounds close.
 * `:OVER` stands for every type of relationship that sources state; where the field has an argument `over` that names some, for these alone.
 */
export interface Fragment {
  readonly name: string;
  readonly from: Variable | undefined;
  readonly to: Variable;
  /** Orders by name; the first is the default. Each ends in a unique key. */
  readonly orders: ReadonlyMap<string, readonly OrderTerm[]>;
  /** Properties of the edge: column → expression. A column that is a relationship stands for its properties. */
  readonly columns: ReadonlyMap<string, string>;
  readonly relationship: string | undefined;
  /** The column that lists several relationships of one item, which the edge shows as one fact. */
  readonly facts: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  /** When an item begins: a condition that has the word START compares with it. */
  readonly start: string | undefined;
  /** The parent's property that counts its items, unless this condition holds. */
  readonly count: { readonly of: string; readonly unless: string | undefined } | undefined;
  readonly filters: ReadonlyMap<string, Filter>;
  /** Arguments that are filters of a variable in the body, by name. */
  readonly wheres: ReadonlyMap<string, string>;
  /** What lines depend on: `parts`, `counting TOP`. */
  readonly conditions: readonly string[];
  /** The other names that lines depend on of which this one is: columns of the same relationship. */
  readonly beside: (name: string) => ReadonlySet<string>;
  /** Conditions by name that hold unless one of others does. */
  readonly whens: ReadonlyMap<string, readonly string[]>;
  /** The types of relationship of a pattern that follows several, `[fact:PRESENTED|AUTHORED]`; none where each pattern follows one. Arguments can leave fewer. */
  readonly types: readonly string[];
  /** Arguments that say how many steps a pattern takes. */
  readonly lengths: readonly string[];
  /** Whether its items are all nodes of a type: none is sought, and none left out. */
  readonly listsAll: boolean;
  /** All but the last line, where these conditions hold, following these of the types. */
  readonly body: (holding: ReadonlySet<string>, types: readonly string[]) => string;
  /** What it takes of the database (`@cost`), or about that, where it was not measured. */
  readonly weights: Weights;
  /** A piece of this fragment's Cypher as its use `n` writes it, below the variable `parent`; about `item`, where that is not the item of this very use. */
  readonly write: (cypher: string, n: number | string, parent: string, item?: string) => string;
}

export interface OrderTerm {
  readonly by: string;
  readonly descending: boolean;
}
/** `type` says how the value is bound: `folded` text is folded first. */
export interface Filter {
  readonly type: string;
  readonly condition: string;
}
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
interface Variable {
  readonly name: string;
  readonly label: string;
}

export function fragment(name: string): Fragment {
  const text = cypher(name);
  const header = (tag: string) => [...text.matchAll(new RegExp(`^// @${tag} +(.+)$`, "gm"))].map(line => line[1]!.trim());
  const variable = (line = "") => {
    const [name = "", label = ""] = line.split(/ +/);
    return { name, label };
  };
  const from = header("from").map(variable)[0],
    to = variable(header("to")[0]);
  const cypherText = withoutComments(text).replaceAll(":OVER", `:${relationships.join("|")}`),
    end = cypherText.lastIndexOf("RETURN "),
    lines = cypherText.slice(0, end).trim().split("\n").map(lineOf),
    body = lines.map(({ text }) => text).join("\n"),
    types = /(?<=:)[A-Z_]+(?:\|[A-Z_]+)+(?=[\]*])/.exec(body)?.[0].split("|") ?? [];
  const [item, ...rest] = columnsOf(cypherText.slice(end + 7));
  if (!to.name || item !== to.name) throw new Error(`cypher/${name}.cypher must return ${to.name || "its @to"} first, but got: ${item}`);
  const columns = new Map(
    rest.map(column => {
      const [expression = "", as] = column.split(/ AS (?=\w+$)/);
      return [as ?? expression, expression];
    }),
  );
  const relationship = [...columns.keys()].find(column => new RegExp(`\\[${column}:`).test(body));
  const facts = [...columns.keys()].find(column => new RegExp(`collect\\(\\w+\\) AS ${column}\\b`).test(body));

  // Every variable that the fragment declares gets the number of its use, so that a fragment can stand below itself. Not renamed: labels and
  // properties (after `:` and `.`), keys of maps (before `: ` with its space), functions, parameters' own names, text in quotes,
  // what a procedure calls its first column (give it a name of your own with AS).
  const declared = [...body.matchAll(/[([]\s*([a-z]\w*)(?=\s*[:)\]{]| IN |\s*=)|\bAS\s+([a-z]\w*)|, ([a-z]\w*) IN /g)].map(
    match => match[1] ?? match[2] ?? match[3]!,
  );
  const names = [...new Set([to.name, ...declared, ...columns.keys(), ...(from ? [from.name] : [])])].filter(name => !keywords.has(name));
  const tokens = new RegExp(`('[^']*')|\\$(\\w+)|(?<![.:$\\w]|YIELD )(${names.join("|")})(?!\\w|\\s*\\(|: )`, "g");
  const orders = new Map(
    header("order").map(line => {
      const [, named = "", terms = ""] = /^(?:([A-Z_]+): *)?(.+)$/.exec(line)!;
      return [named, terms.split(/, */).map(term => ({ by: term.replace(/ DESC$/, ""), descending: term.endsWith(" DESC") }))] as const;
    }),
  );
  const whens = new Map(
    header("when").map(line => {
      const [name = "", others = ""] = line.split(" unless ");
      return [name, others.split(", ")] as const;
    }),
  );
  return {
    name,
    from,
    to,
    columns,
    conditions: [...new Set([...lines.flatMap(({ condition = [] }) => condition.flat()), ...[...whens.values()].flat()])].sort(),
    beside: name => new Set(lines.flatMap(({ condition = [] }) => (condition.some(all => all.includes(name)) ? condition.flat() : []))),
    whens,
    types,
    lengths: [...body.matchAll(lengths)].map(([, name]) => name!),
    body: (holding, followed) =>
      lines
        .filter(({ condition, unless }) => condition === undefined || isHeld(condition, holding) !== unless)
        .map(({ text }) => (followed === types ? text : text.replaceAll(types.join("|"), followed.join("|"))))
        .join("\n"),
    orders,
    relationship,
    facts,
    parameters: new Map(
      header("param").map(line => {
        const { name, label } = variable(line);
        return [name, label];
      }),
    ),
    wheres: new Map(
      header("where").map(line => {
        const { name, label } = variable(line);
        return [name, label];
      }),
    ),
    weights: weightsOf(header("cost")[0], body, from !== undefined),
    listsAll: body === `MATCH (${to.name}:${to.label})`,
    start: header("start")[0],
    count: header("count").map(line => {
      const [of = "", unless] = line.split(" unless ");
      return { of, unless };
    })[0],
    filters: new Map(
      header("filter").map(line => {
        const [, name = "", type = "", condition = ""] = /^(\w+) +(\S+) +(.+)$/.exec(line)!;
        return [name, { type, condition }];
      }),
    ),
    write: (piece, n, parent, item) =>
      piece.replace(
        tokens,
        (_, quoted?: string, parameter?: string, name?: string) =>
          quoted ?? (parameter ? `$of.${parameter}_${n}` : name === from?.name ? parent : (name === to.name && item) || `${name}_${n}`),
      ),
  };
}

/** To follow a pattern to its first item. */
const patternHits = 10;
/** `parent 12..300, item 5, all 2..40`, each of a usual and of the largest parent; what is not said is estimated from the relationships that the body follows. `counts 800000` is for a part of that name, `passes people 28700` how many an argument filters. */
function weightsOf(stated: string | undefined, body: string, hasParent: boolean): Weights {
  const given = new Map((stated?.split(/, */) ?? []).map(each => /^(.+) (\S+)$/.exec(each)!.slice(1) as [string, string])),
    hops = body.match(/-\[|--/g)?.length ?? 0,
    parent = rangeOf(given.get("parent")) ?? (hasParent ? { usual: 10 + 20 * hops, largest: 10 + 200 * hops } : { usual: 20, largest: 20 }),
    others = [...given].filter(([name]) => !["parent", "item", "all"].includes(name)).map(([name, hits]) => [name, Number(hits)] as const);
  return {
    parent,
    any: /\bCALL\b|\bcollect\(|\bcount\(/.test(body) ? Math.max(patternHits, parent.usual) : patternHits,
    passed: new Map(others.flatMap(([name, items]) => (name.startsWith("passes ") ? [[name.slice(7), items]] : []))),
    item: Number(given.get("item") ?? 25),
    all: rangeOf(given.get("all")) ?? (hasParent ? { usual: 5, largest: 50 } : { usual: 20_000, largest: 20_000 }),
    parts: new Map(others.filter(([name]) => !name.startsWith("passes "))),
  };
}
function rangeOf(text: string | undefined): Range | undefined {
  const [usual, largest = usual] = text?.split("..").map(Number) ?? [];
  return usual === undefined ? undefined : { usual, largest: largest! };
}

const lengths = /\*\.\.\$(\w+)/g;
/** A fragment's body with the lengths that the arguments say; the header's bounds are checked where the other parameters are. */
export const withLengths = (body: string, args: Args): string => body.replace(lengths, (_, name: string) => `*..${Number(args[name])}`);

const isHeld = (condition: Condition, holding: ReadonlySet<string>) => condition.some(all => all.every(name => holding.has(name)));

/** Those of a fragment's conditions that arguments fulfil. */
export function conditionsHeld({ conditions, whens, types }: Fragment, args: Args): string[] {
  const held = conditions.filter(condition => {
      const [name = "", value] = condition.split(" "),
        given = args[name];
      return value === undefined ? given === true || ((Array.isArray(given) || typeof given === "string") && given.length > 0) : given === value;
    }),
    // Roles that the types of relationship say need not be looked for.
    written = carrying(types, args).whole ? held.filter(condition => condition !== "roles") : held;
  return [...written, ...[...whens].flatMap(([name, others]) => (others.some(other => held.includes(other)) ? [] : name))];
}

/** One of these, each of which is all of those. */
type Condition = readonly (readonly string[])[];
function lineOf(line: string): { readonly text: string; readonly condition?: Condition; readonly unless?: boolean } {
  const [, text = line, word, condition] = /^(.+?) +\/\/ @(if|unless) (.+)$/.exec(line) ?? [];
  return condition === undefined ? { text } : { text, condition: condition.split(", ").map(all => all.split(" & ")), unless: word === "unless" };
}

/** Parts between the commas that stand in no bracket. */
function columnsOf(text: string): string[] {
  const columns = [""];
  let depth = 0;
  for (const sign of text) {
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth--;
    if (sign === "," && depth === 0) columns.push("");
    else columns[columns.length - 1] += sign;
  }
  return columns.map(column => column.trim());
}

const keywords = new Set(["null", "true", "false"]);
