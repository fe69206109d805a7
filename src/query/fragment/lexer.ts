/** What a piece of Cypher is. A `column` is a name that a procedure gives what it yields; a `type` is a label or the type of a relationship. */
export type TokenKind =
  "column" | "function" | "key" | "keyword" | "number" | "parameter" | "property" | "sign" | "space" | "string" | "type" | "variable";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const patterns: readonly (readonly [kind: TokenKind, pattern: RegExp])[] = [
  ["string", /'(?:[^'\\]|\\.)*'/y],
  ["parameter", /\$\w+/y],
  ["number", /\d+(?:\.\d+)?/y],
  ["variable", /[A-Za-z_]\w*/y], // a word; classify() says what kind
  ["space", /\s+/y],
  ["sign", /[^']/y],
];

/** The tokens of a piece of Cypher without comments; their texts together are the piece. Throws where a string does not end. */
export function tokenizeCypher(cypher: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < cypher.length;) {
    const token = readToken(cypher, at);
    tokens.push(token);
    at += token.text.length;
  }
  return classifyWords(tokens);
}

function readToken(cypher: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(cypher)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`a string must end with ', but got: ${cypher.slice(at)}`);
}

const literals: ReadonlySet<string> = new Set(["true", "false", "null"]);
/** Clauses that end the list of what a procedure yields. */
const clauses: ReadonlySet<string> = new Set(["WHERE", "WITH", "MATCH", "RETURN", "UNWIND"]);

/** Says of each word what it is, by what stands around it: `person.name`, `{name: 1}`, `(person:Person)`, `count(person)`. */
function classifyWords(tokens: readonly Token[]): Token[] {
  let isInYield = false;
  let isInTypes = false;
  return tokens.map((token, at) => {
    const before = nearest(tokens, at, -1)?.text;
    if (token.text === ":") isInTypes = tokens[at + 1]?.kind !== "space";
    else if (token.kind !== "variable" && token.text !== "|") isInTypes = false;
    if (token.kind !== "variable") return token;
    if (isInTypes) return { ...token, kind: "type" };
    if (token.text === "YIELD") isInYield = true;
    else if (clauses.has(token.text)) isInYield = false;
    return { ...token, kind: kindOfWord(tokens, at, before, isInYield) };
  });
}

function kindOfWord(tokens: readonly Token[], at: number, before: string | undefined, isInYield: boolean): TokenKind {
  const { text } = tokens[at]!;
  if (tokens[at - 1]?.text === ".") return "property";
  if (tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "space") return "key";
  if (isFunction(tokens, at, before)) return "function";
  if (literals.has(text) || (/^[A-Z_]+$/.test(text) && before !== "AS")) return "keyword";
  return isInYield && before !== "AS" ? "column" : "variable";
}

/** `size(…)`, `db.index.fulltext.queryNodes(…)`. */
const isFunction = (tokens: readonly Token[], at: number, before: string | undefined): boolean =>
  tokens[at + 1]?.text === "(" || before === "CALL" || (tokens[at + 1]?.text === "." && tokens[at + 3]?.text === "(");

/** The next token in this direction that is no space. */
function nearest(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}
