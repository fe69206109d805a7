import type { LayoutToken } from "./layout-tokens.js";
import { isGroup, groupTokens, type CypherNode, type Group } from "./token-groups.js";
import { splitCases, splitClauses, splitConditions, splitHead, splitItems } from "./split-nodes.js";

/** Columns of a line, where there is a place to break it. */
export const maxColumns = 120;
const step = 2;

/**
 * A statement with one clause a line, and what it nests indented. Only white space changes, and none inside strings and comments: the database would
 * run the printed text as it runs the one that was given.
 */
export const indentCypher = (cypher: string): string => printClauses(groupTokens(cypher), 0);

function printClauses(nodes: readonly CypherNode[], indent: number): string {
  return splitClauses(nodes)
    .map(clause => " ".repeat(indent) + printClause(clause, indent))
    .join("\n");
}

/** A clause on one line, if it fits there; otherwise its items on lines of their own. */
function printClause(clause: readonly CypherNode[], indent: number): string {
  const line = oneLine(clause);
  if (line !== undefined && indent + line.length <= maxColumns) return line;
  const [head, rest] = splitHead(clause);
  const isCondition = head.some(node => !isGroup(node) && node.text === "WHERE");
  const parts = isCondition ? splitConditions(rest) : splitItems(rest);
  if (!head.length || parts.length < 2) return new LineWriter(indent, indent).write(clause);
  const heading = new LineWriter(indent, indent).write(head);
  if (!isCondition) return [heading, ...printLines(parts, indent + step)].join("\n");
  const [first = [], ...others] = parts;
  return [`${heading} ${new LineWriter(indent, indent + heading.length + 1).write(first)}`, ...printLines(others, indent + step)].join("\n");
}

const printLines = (parts: readonly (readonly CypherNode[])[], indent: number): string[] =>
  parts.map(part => " ".repeat(indent) + new LineWriter(indent, indent).write(part));

/** The lines inside a group that is too long for one. */
function printContent({ kind, content }: Group, indent: number): string {
  if (kind === "subquery") return printClauses(content, indent);
  if (kind === "case") return printLines(splitCases(content), indent).join("\n");
  const items = splitItems(content);
  return printLines(items.length > 1 ? items : splitConditions(content), indent).join("\n");
}

/** Writes nodes one after the other, and breaks what is too long inside its groups, or else between words. */
class LineWriter {
  #text = "";
  /** Columns before what is nested: more once a line was broken. */
  #indent: number;
  /** Nothing but white space may follow a line comment on its line. */
  #isAfterComment = false;

  /** Begins at a column of a line with this indent. */
  constructor(
    private readonly indent: number,
    private column: number,
  ) {
    this.#indent = indent;
  }

  write(nodes: readonly CypherNode[]): string {
    for (const [at, node] of nodes.entries()) {
      this.#separate(node, nodes.slice(at), nodes[at - 1]);
      if (isGroup(node)) this.#writeGroup(node, nodes.slice(at + 1));
      else this.#append(node.text);
      this.#isAfterComment = endsInComment(node);
    }
    return this.#text;
  }

  #separate(node: CypherNode, rest: readonly CypherNode[], before: CypherNode | undefined): void {
    if (!before) return;
    const isTooLong = this.column + Number(isSpaced(node)) + unbreakableLength(rest, maxColumns - this.indent - step) > maxColumns;
    if (this.#isAfterComment || (isTooLong && isBreakable(node, before))) this.#breakLine();
    else if (isSpaced(node)) this.#append(" ");
  }

  #writeGroup(group: Group, rest: readonly CypherNode[]): void {
    const line = oneLine([group]);
    const follows = rest[0] && !isBreakable(rest[0], group) ? unbreakableLength(rest, maxColumns) : 0;
    if (line !== undefined && this.column + line.length + follows <= maxColumns) return this.#append(line);
    this.#append(`${group.open.text}\n${printContent(group, this.#indent + step)}`);
    if (group.close) this.#append(`\n${" ".repeat(this.#indent)}${group.close.text}`);
  }

  #breakLine(): void {
    this.#indent = this.indent + step;
    this.#append(`\n${" ".repeat(this.#indent)}`);
  }

  #append(text: string): void {
    const end = text.lastIndexOf("\n");
    this.column = end < 0 ? this.column + text.length : text.length - end - 1;
    this.#text += text;
  }
}

/** Between words, but not behind AS; in a pattern before an arrow, and between types or labels. */
function isBreakable(node: CypherNode, before: CypherNode): boolean {
  if (!isGroup(before) && before.text === "AS") return false;
  if (isSpaced(node) || (!isGroup(before) && before.text === "|")) return true;
  return !isGroup(node) && ["-", "<"].includes(node.text) && isGroup(before) && before.open.text === "(";
}

const endsInComment = (node: CypherNode | undefined): boolean =>
  node !== undefined && (isGroup(node) ? !node.close && endsInComment(node.content.at(-1) ?? node.open) : node.kind === "line comment");

/** Characters up to the next place where a line can be broken. A group that is longer than a line is broken inside. */
function unbreakableLength(nodes: readonly CypherNode[], maxLength: number): number {
  let length = 0;
  for (const [at, node] of nodes.entries()) {
    if (at > 0 && isBreakable(node, nodes[at - 1]!)) break;
    const line = oneLine([node]);
    if (line === undefined || (isGroup(node) && line.length > maxLength)) return length + (isGroup(node) ? node.open : node).text.length;
    length += line.length;
  }
  return length;
}

/** Everything on one line; undefined where that cannot be: after a line comment, and where a subquery has several clauses. */
function oneLine(nodes: readonly CypherNode[]): string | undefined {
  let text = "";
  for (const [at, node] of nodes.entries()) {
    const piece = isGroup(node) ? groupOnOneLine(node) : tokenOnOneLine(node);
    if (piece === undefined) return undefined;
    text += at > 0 && isSpaced(node) ? ` ${piece}` : piece;
  }
  return text;
}

const tokenOnOneLine = ({ kind, text }: LayoutToken): string | undefined => (kind === "line comment" || text.includes("\n") ? undefined : text);

const linesOfGroups = new WeakMap<Group, string | undefined>();
function groupOnOneLine(group: Group): string | undefined {
  if (!linesOfGroups.has(group)) linesOfGroups.set(group, joinGroup(group));
  return linesOfGroups.get(group);
}

function joinGroup({ kind, open, content, close }: Group): string | undefined {
  if (kind === "subquery" && splitClauses(content).length > 1) return undefined;
  return oneLine([open, ...content, ...(close ? [close] : [])]);
}

const isSpaced = (node: CypherNode): boolean => (isGroup(node) ? node.open.isSpaced : node.isSpaced);
