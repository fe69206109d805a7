import { isGroup, isKeyword, type CypherNode } from "./token-groups.js";

/** Words that begin a clause. */
const clauseWords: ReadonlySet<string> = new Set([
  ..."MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL ORDER SKIP OFFSET LIMIT UNION".split(" "),
  ..."CREATE MERGE SET DETACH DELETE REMOVE FOREACH ON USING FINISH".split(" "),
]);
/** Words before them that they belong to: `OPTIONAL MATCH`, `STARTS WITH`. */
const leadingWords: ReadonlySet<string> = new Set(["OPTIONAL", "DETACH", "ON", "STARTS", "ENDS"]);

const wordOf = (nodes: readonly CypherNode[], at: number): string | undefined => {
  const node = nodes[at];
  return node && !isGroup(node) && isKeyword(node, nodes[at - 1]) ? node.text : undefined;
};

/** The clauses of a statement or of a subquery: a pattern or a call stands in a clause of its own. */
export const splitClauses = (nodes: readonly CypherNode[]): CypherNode[][] =>
  splitBefore(nodes, at => {
    const word = wordOf(nodes, at);
    if (word === undefined || !clauseWords.has(word) || leadingWords.has(wordOf(nodes, at - 1) ?? "")) return false;
    return !(word === "SET" && wordOf(nodes, at - 2) === "ON");
  });

/** The words that a clause begins with, and the rest. */
export function splitHead(clause: readonly CypherNode[]): readonly [head: CypherNode[], rest: CypherNode[]] {
  const isHead = (at: number) => {
    const word = wordOf(clause, at);
    return word !== undefined && (clauseWords.has(word) || ["ALL", "BY", "DISTINCT"].includes(word));
  };
  let length = 0;
  while (length < clause.length && isHead(length)) length++;
  return [clause.slice(0, length), clause.slice(length)];
}

/** The items of a list, each with the comma behind it; a list comprehension at its WHERE and its bar too. */
export const splitItems = (nodes: readonly CypherNode[]): CypherNode[][] =>
  splitBefore(nodes, at => isSign(nodes[at - 1], ",") || wordOf(nodes, at) === "WHERE" || isBar(nodes[at]));

/** The parts of a condition, each with the operator before it: OR binds least. */
export function splitConditions(nodes: readonly CypherNode[]): CypherNode[][] {
  for (const operator of ["OR", "XOR", "AND"]) {
    const parts = splitBefore(nodes, at => wordOf(nodes, at) === operator);
    if (parts.length > 1) return parts;
  }
  return [[...nodes]];
}

/** What stands behind CASE: the value, if there is one, and each alternative. */
export const splitCases = (nodes: readonly CypherNode[]): CypherNode[][] =>
  splitBefore(nodes, at => ["WHEN", "ELSE"].includes(wordOf(nodes, at) ?? ""));

const isSign = (node: CypherNode | undefined, text: string): boolean => node !== undefined && !isGroup(node) && node.text === text;
/** Between types of relationship, a bar has no space before it. */
const isBar = (node: CypherNode | undefined): boolean => node !== undefined && !isGroup(node) && node.text === "|" && node.isSpaced;

function splitBefore(nodes: readonly CypherNode[], isStart: (at: number) => boolean): CypherNode[][] {
  const parts: CypherNode[][] = [];
  for (const [at, node] of nodes.entries()) {
    const part = parts.at(-1);
    if (part && !isStart(at)) part.push(node);
    else parts.push([node]);
  }
  return parts;
}
