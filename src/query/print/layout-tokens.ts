/** A piece of Cypher that is printed as it is: a word, a sign, a string or a comment. */
export interface LayoutToken {
  readonly kind: "word" | "sign" | "quoted" | "line comment" | "block comment";
  readonly text: string;
  /** Whether white space stands before it. */
  readonly isSpaced: boolean;
}

/** Quotes double or are escaped inside what they enclose. A quote or a comment that does not end reaches to the end of the text. */
const tokenPattern =
  /(?<line>\/\/[^\n]*)|(?<block>\/\*[^]*?(?:\*\/|$))|(?<quoted>'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)|`[^`]*(?:`|$))|(?<word>\$?[\p{L}\p{N}_]+)|(?<sign>\S)/gu;

/** Every token of a statement, in order; what is between them is white space. */
export function tokenize(cypher: string): LayoutToken[] {
  let end = 0;
  return [...cypher.matchAll(tokenPattern)].map(match => {
    const isSpaced = match.index > end;
    end = match.index + match[0].length;
    return { kind: kindOf(match.groups!), text: match[0], isSpaced }; // the pattern has groups
  });
}

function kindOf({ line, block, quoted, word }: Readonly<Record<string, string | undefined>>): LayoutToken["kind"] {
  if (line !== undefined) return "line comment";
  if (block !== undefined) return "block comment";
  if (quoted !== undefined) return "quoted";
  return word === undefined ? "sign" : "word";
}
