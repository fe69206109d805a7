import { printCypher } from "../../../src/query/cypher/cypher-tree.js";
import { FragmentInstance } from "../../../src/query/cypher/fragment-instance.js";
import { parseFragment } from "../../../src/query/fragment/parse-fragment.js";
import { parseHeader } from "../../../src/query/fragment/header.js";
import { textOf } from "../../support/text-of.js";

const page = textOf("docs/fragments.md");
const blocks = [...page.matchAll(/^```(cypher|text)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text! }));
const fragments = blocks.filter(({ language }) => language === "cypher");

describe("docs/fragments.md", () => {
  it.each(fragments.map(({ text }) => [text.split("\n")[0]!, text]))("shows a fragment that is well-formed: %s", (first, text) => {
    expect(first).toMatch(/^\/\/ [A-Z].*\.$/);
    const parsed = parseFragment("page", text);
    const [last] = [...parsed.orders.values()].at(-1)!.slice(-1);
    expect(last!.by).toMatch(/\.id$/);
  });

  it("shows what the first one becomes in a statement", () => {
    const parsed = parseFragment("page", fragments[0]!.text);
    const body = new FragmentInstance(parsed, 2, "event_1").renderBody({ holding: new Set(), types: parsed.narrowedTypes });
    expect(`${printCypher(body)}\n`).toBe(blocks.find(({ language }) => language === "text")!.text);
  });

  it("lists every line that a header may have, and no other", () => {
    const listed = [...page.matchAll(/^\| `@(\w+)/gm)].map(([, tag]) => tag!);
    const known = /only ((?:@\w+(?:, )?)+)/.exec(refusal("// @nothing"))![1]!.split(", ").map(tag => tag.slice(1)); // prettier-ignore
    expect([...listed].sort()).toEqual([...known].sort());
  });
});

function refusal(header: string): string {
  try {
    parseHeader("page", header);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${header} must be refused`);
}
