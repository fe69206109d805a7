/**
 * Cypher that is being put together: a small tree, so that what a piece uses is asked of it and not looked for in its text. `printCypher` makes it the text
 * of a statement.
 */
export type Cypher = string | Variable | Subquery | readonly Cypher[];

/** A variable of the statement, under the name that it has there. */
export class Variable {
  constructor(readonly name: string) {}
}

/** A set of nodes that is worked out once for a statement, in front of it. */
export class SetVariable extends Variable {}

/** `COLLECT { … }`, `COUNT { … }`, `EXISTS { … }`, with one clause a line. */
export class Subquery {
  constructor(
    readonly keyword: "COLLECT" | "COUNT" | "EXISTS",
    readonly lines: readonly Cypher[],
  ) {}
}

/** A piece of Cypher from a template: what is put in stays a node of the tree. */
export const cypher = (texts: TemplateStringsArray, ...nodes: readonly Cypher[]): Cypher =>
  texts.flatMap((text, at) => [...(text === "" ? [] : [text]), ...(at < nodes.length ? [nodes[at]!] : [])]);

/** These nodes with a text between each two. */
export const join = (nodes: readonly Cypher[], separator: string): Cypher => nodes.flatMap((node, at) => (at ? [separator, node] : [node]));

export function printCypher(node: Cypher): string {
  if (typeof node === "string") return node;
  if (node instanceof Variable) return node.name;
  if (node instanceof Subquery) return `${node.keyword} {\n${node.lines.map(printCypher).join("\n")}\n}`;
  let text = "";
  for (const each of node) text += printCypher(each);
  return text;
}

/** The variables that a piece uses, each once, in the order of their first use. */
export function variablesOf(node: Cypher): readonly Variable[] {
  const found = new Map<string, Variable>();
  for (const each of nodesOf(node)) if (each instanceof Variable && !found.has(each.name)) found.set(each.name, each);
  return [...found.values()];
}

/** Whether a list or a number is worked out in it by a subquery. */
export function hasListOrCount(node: Cypher): boolean {
  for (const each of nodesOf(node)) if (each instanceof Subquery && each.keyword !== "EXISTS") return true;
  return false;
}

function* nodesOf(node: Cypher): Generator<Cypher> {
  if (typeof node === "string") return;
  yield node;
  for (const each of node instanceof Subquery ? node.lines : node instanceof Variable ? [] : node) yield* nodesOf(each);
}
