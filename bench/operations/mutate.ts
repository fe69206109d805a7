import type { Chance } from "../world/random.js";

/** A request as it is sent: the body may be no JSON. */
export interface Sent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const numbers = ["-1", "0", "101", "2147483648", "1e400", "-0", "0.5", "99999999999999999999", "007", "NaN"];
const strings = [
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  '"%"',
  '"\' OR 1=1 //"',
  '"`}) DETACH DELETE n //"',
  '"AND OR NOT ( ) [ ] { } ~ * ? : \\\\ / ^ !"',
  '"""block"""',
  `"${"x".repeat(2_001)}"`,
  `"${"👩‍🔬".repeat(300)}"`,
];
const fragments = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  ":",
  "!",
  "$",
  "@skip(if: true)",
  "@include(if: $none)",
  "...",
  "... on Person",
  "...F",
  "__typename",
  "__schema { types { name } }",
  "null",
  "true",
  "{}",
  "[]",
];

const tokenPattern = /"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|-?\d[\d.eE+-]*|\.\.\.|\S/g;

function mutateText(text: string, chance: Chance): string {
  const tokens = text.match(tokenPattern) ?? [];
  for (let times = chance.whole(1, 3); times > 0; times--) {
    const at = chance.whole(0, Math.max(0, tokens.length - 1));
    const other = tokens[chance.whole(0, Math.max(0, tokens.length - 1))] ?? "";
    const token = tokens[at] ?? "";
    const change = chance.of([
      () => tokens.splice(at, 1),
      () => tokens.splice(at, 0, other),
      () => tokens.splice(at, 0, ...tokens.slice(at, at + chance.whole(1, 40))),
      () => (tokens[at] = other),
      () => (tokens[at] = /^-?\d/.test(token) ? chance.of(numbers) : token.startsWith('"') ? chance.of(strings) : chance.of(fragments)),
      () => (tokens[at] = chance.of([...numbers, ...strings, ...fragments])),
      () => (tokens[at] = token.slice(0, chance.whole(0, token.length)) + chance.of(["é", "\u0000", "\ud83d", "_", "'", "\\"])),
    ]);
    change();
  }
  return tokens.join(" ");
}

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const values: readonly string[] = [
  "null",
  "1e999",
  '"\\ud800"',
  nested(60),
  nested(70),
  nested(5_000),
  '{"__proto__": {"a": 1}}',
  '{"a": {"b": 1}}',
  "[null]",
  '"x"',
  "-1",
  "true",
];

/** A request that is like a valid one, and wrong somewhere: in its text, its variables, its body or its headers. */
export function mutate(text: string, variables: Readonly<Record<string, unknown>>, chance: Chance): Sent {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (chance.happens(0.75)) return { body: JSON.stringify({ query: mutateText(text, chance), variables }), headers };
  const query = JSON.stringify(text);
  const value = chance.of(values);
  const body = chance.of([
    `{"query": ${query}, "variables": ${value}}`,
    `{"query": ${query}, "variables": {"few": ${value}, "yes": ${value}, "no": ${value}}}`,
    `{"query": ${query}, "operationName": ${value}}`,
    `{"query": ${query}, "extensions": ${value}}`,
    `{"query": ${query}, "extensions": {"persistedQuery": ${value}}}`,
    `{"query": ${query}, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": ${value}}}}`,
    `{"query": ${value}}`,
    `[{"query": ${query}}]`,
    value,
    `{"query": ${query}`,
    `{"query": ${query}}`.slice(0, chance.whole(0, 60)),
  ]);
  if (chance.happens(0.2))
    headers["content-type"] = chance.of([
      "text/plain",
      "application/json; charset=utf-16",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/graphql",
    ]);
  if (chance.happens(0.1)) headers["content-encoding"] = chance.of(["gzip", "br", "nothing"]);
  if (chance.happens(0.1)) headers["authorization"] = chance.of(["Bearer", "Bearer x", `Bearer colloquia_${"x".repeat(32)}`, "Basic eDp5"]);
  return { body, headers };
}
