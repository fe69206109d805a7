import { tokenize, type LayoutToken } from "./layout-tokens.js";

/** What stands in brackets, or from CASE to END. */
export interface Group {
  readonly kind: "brackets" | "subquery" | "case";
  readonly open: LayoutToken;
  readonly content: readonly CypherNode[];
  /** Undefined where the text ends before. */
  readonly close: LayoutToken | undefined;
}
export type CypherNode = LayoutToken | Group;

export const isGroup = (node: CypherNode): node is Group => "content" in node;

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const closing: ReadonlySet<string> = new Set(Object.values(closers));

/** The statement as tokens and groups of them. Whatever does not match stays a token: every text has a tree. */
export const groupTokens = (cypher: string): CypherNode[] => new TreeBuilder(tokenize(cypher)).nodesUntil(() => false);

class TreeBuilder {
  #next = 0;
  constructor(private readonly tokens: readonly LayoutToken[]) {}

  nodesUntil(isEnd: (token: LayoutToken) => boolean): CypherNode[] {
    const nodes: CypherNode[] = [];
    for (let token = this.tokens[this.#next]; token && !isEnd(token); token = this.tokens[this.#next]) {
      this.#next++;
      const close = token.kind === "sign" ? closers[token.text] : undefined;
      if (close !== undefined) nodes.push(this.#group(isSubquery(nodes, token) ? "subquery" : "brackets", token, ({ text }) => closing.has(text)));
      else if (isKeyword(token, nodes.at(-1)) && token.text === "CASE") nodes.push(this.#group("case", token, isEndOfCase));
      else nodes.push(token);
    }
    return nodes;
  }

  #group(kind: Group["kind"], open: LayoutToken, isEnd: (token: LayoutToken) => boolean): Group {
    const content = this.nodesUntil(isEnd);
    const last = this.tokens[this.#next];
    const isClosed = last !== undefined && last.text === (kind === "case" ? "END" : closers[open.text]);
    if (isClosed) this.#next++;
    return { kind, open, content, close: isClosed ? last : undefined };
  }
}

const isEndOfCase = ({ text }: LayoutToken): boolean => text === "END" || closing.has(text);

/** Braces of COLLECT, COUNT, EXISTS and CALL hold clauses; other ones hold a map. */
function isSubquery(before: readonly CypherNode[], open: LayoutToken): boolean {
  if (open.text !== "{") return false;
  const last = before.at(-1);
  const imported = last && isGroup(last) && last.open.text === "(" ? before.at(-2) : undefined; // CALL (variables) {
  if (imported && !isGroup(imported)) return imported.text === "CALL";
  return last !== undefined && !isGroup(last) && ["COLLECT", "COUNT", "EXISTS", "CALL"].includes(last.text);
}

/** Signs after which a name stands, where no white space is between: a property, a label or a type. */
const nameSigns: ReadonlySet<string> = new Set([".", ":", "|", "&", "!"]);

/** Whether a word is one of Cypher's own: names of labels, types and properties can look alike. */
export const isKeyword = ({ kind, text, isSpaced }: LayoutToken, before: CypherNode | undefined): boolean =>
  kind === "word" && /^[A-Z]+$/.test(text) && (isSpaced || !before || isGroup(before) || !nameSigns.has(before.text));
