import { cypher, withoutComments } from "../../neo4j/statement.js";
import { relationships } from "../../model/vocabulary.js";
import { parseLineCondition } from "./conditions.js";
import { FragmentError } from "./fragment-error.js";
import type { BodyLine, BodyToken, Expression, Fragment } from "./fragment.js";
import { parseHeader } from "./header.js";
import { tokenizeCypher, type Token } from "./lexer.js";
import { estimateWeights } from "./weights.js";

/** The fragment of a file in `cypher/`. */
export const readFragment = (name: string): Fragment => parseFragment(name, cypher(name));

/** Parses a fragment: its header, the lines of its body, and what it returns. Throws a FragmentError. */
export function parseFragment(name: string, text: string): Fragment {
  const { weights: stated, narrowed, ...header } = parseHeader(name, text);
  const code = withoutComments(text);
  const end = code.lastIndexOf("RETURN ");
  if (end < 0) throw new FragmentError(name, lineCount(text), "a fragment must end in RETURN item, column, …");
  const bodyText = code.slice(0, end).trim();
  const body = bodyText === "" ? [] : bodyText.split("\n").map(line => parseLine(name, lineOf(text, line), line, narrowed));
  const written = body.map(({ tokens }) => tokens.map(token => token.text).join("")).join("\n");
  const [item, ...returned] = splitAtCommas(code.slice(end + "RETURN ".length));
  if (item !== header.to.name)
    throw new FragmentError(name, lineOf(text, "RETURN "), `a fragment must return its @to (${header.to.name}) first, but got: ${item}`);
  const columns = new Map(returned.map(column => parseColumn(column)));
  const conditions = body.flatMap(({ condition }) => condition?.anyOf.flat() ?? []);
  return {
    ...header,
    name,
    parentVariable: header.from?.name,
    body,
    columns,
    relationship: [...columns.keys()].find(column => written.includes(`[${column}:`)),
    facts: [...columns.keys()].find(column => new RegExp(`collect\\(\\w+\\) AS ${column}\\b`).test(written)),
    conditions: [...new Set([...conditions, ...[...header.whens.values()].flat()])].sort(),
    narrowedTypes: findNarrowedTypes(name, text, body, narrowed),
    lengths: [...written.matchAll(/\*\.\.\$(\w+)/g)].map(([, argument]) => argument!),
    listsAll: written === `MATCH (${header.to.name}:${header.to.label})`,
    weights: estimateWeights(stated, written, header.from !== undefined),
  };
}

/** A line, and from its end when it is written: `// @if parts`. */
function parseLine(name: string, line: number, text: string, narrowed: ReadonlySet<string>): BodyLine {
  const [, code = text, word, condition] = /^(.+?) +\/\/ @(if|unless) (.+)$/.exec(text) ?? [];
  if (word === undefined && /\/\/ @/.test(text))
    throw new FragmentError(
      name,
      line,
      `what stands behind a line must be "@if condition" or "@unless condition", but got: ${text.slice(text.indexOf("// @"))}`,
    );
  try {
    const tokens = markNarrowed(tokenizeCypher(code.replaceAll(":OVER", `:${relationships.join("|")}`)), narrowed, code.includes(":OVER"));
    return { tokens, condition: word === undefined ? undefined : parseLineCondition(word, condition!) };
  } catch (error) {
    throw new FragmentError(name, line, (error as Error).message);
  }
}

/** Puts the types of each narrowed relationship, `[fact:PRESENTED|AUTHORED]`, into one token. */
function markNarrowed(tokens: readonly Token[], narrowed: ReadonlySet<string>, isOver: boolean): BodyToken[] {
  const marked: BodyToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const isVariable = marked.at(-1)?.text === ":" && narrowed.has(marked.at(-2)?.text ?? "") && marked.at(-3)?.text === "[";
    if (token.kind !== "type" || !(isVariable || isOver)) {
      marked.push(token);
      continue;
    }
    let end = at;
    while (tokens[end + 1]?.text === "|") end += 2;
    const text = tokens.slice(at, end + 1).map(each => each.text).join(""); // prettier-ignore
    marked.push(isVariable || text === relationships.join("|") ? { kind: "narrowed", text } : { ...token, text });
    at = end;
  }
  return marked;
}

function findNarrowedTypes(name: string, text: string, body: readonly BodyLine[], narrowed: ReadonlySet<string>): readonly string[] {
  const found = new Set(body.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "narrowed").map(token => token.text)));
  if (found.size > 1)
    throw new FragmentError(
      name,
      lineOf(text, "// @types"),
      `all relationships of @types must have the same types, but got: ${[...found].join(" and ")}`,
    );
  for (const variable of narrowed)
    if (!new RegExp(`\\[${variable}:`).test(text))
      throw new FragmentError(name, lineOf(text, "// @types"), `@types must name a relationship of the body, but got: ${variable}`);
  return [...found][0]?.split("|") ?? [];
}

function parseColumn(column: string): [string, Expression] {
  const [expression = "", as = expression] = column.split(/ AS (?=\w+$)/);
  return [as, { text: expression, tokens: tokenizeCypher(expression) }];
}

/** Parts between the commas that stand in no bracket. */
function splitAtCommas(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map(part => part.trim());
}

const lineCount = (text: string): number => text.trimEnd().split("\n").length;
const lineOf = (text: string, piece: string): number => text.slice(0, text.indexOf(piece)).split("\n").length;
