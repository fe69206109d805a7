import { blocksOf, output, type Block } from "./pages.js";

const mark = "=== block";

/**
 * Runs what the shell blocks of a document show in one shell, from the first line to the last, and compares what each prints with the block below it:
 * `…` in it stands for anything, in JSON also for the other items of a list.
 */
export async function checkDocument(
  file: string,
  variables: Readonly<Record<string, string>>,
  { replace = text => text, leaveOut = () => false }: { replace?: (script: string) => string; leaveOut?: (block: Block) => boolean } = {},
): Promise<void> {
  const blocks = blocksOf(file).filter(block => block.language === "sh" && !leaveOut(block));
  const script = replace(blocks.map(({ text }) => `echo '${mark}'\n${text}`).join("\n"));
  const printed = await output("bash", ["-euo", "pipefail", "-c", script], "", variables);
  const parts = printed!.split(`${mark}\n`).slice(1); // bash is there
  expect(parts).toHaveLength(blocks.length);
  for (const [at, { line, expected }] of blocks.entries()) {
    if (expected?.language === "json") expect({ line, said: JSON.parse(parts[at]!) }).toEqual({ line, said: toMatcher(JSON.parse(expected.text)) });
    else if (expected)
      expect({ line, said: parts[at]!.trim() }).toEqual({
        line,
        said: expect.stringMatching(new RegExp(`(^|\n)${toPattern(expected.text.trim())}$`)),
      });
  }
}

const toPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");

function toMatcher(value: unknown): unknown {
  if (value === "…") return expect.anything();
  if (typeof value === "string" && value.includes("…")) return expect.stringMatching(new RegExp(`^${toPattern(value)}$`, "s"));
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.at(-1) === "…" ? expect.arrayContaining(items.slice(0, -1).map(toMatcher)) : items.map(toMatcher);
  }
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toMatcher(each)]));
  return value;
}
