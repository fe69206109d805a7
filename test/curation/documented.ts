import type { Serving } from "../support/serving.js";
import { blocksOf, output } from "../support/pages.js";
import { wholeGraph } from "../support/import.js";
import { connection, secretText } from "../support/scratch.js";

const file = "docs/curation.md",
  mark = "=== block";

/** What docs/curation.md shows is run in one shell, from its first line to its last; … in what it should give stands for anything. */
export function documented(service: () => Serving): void {
  it(`${file} is true`, async () => {
    await (await wholeGraph()).close();
    const blocks = blocksOf(file).filter(({ language }) => language === "sh"),
      script = blocks
        .map(({ text }) => `echo '${mark}'\n${text}`)
        .join("\n")
        .replaceAll("http://localhost:4000", service().url);
    const said = await output("bash", ["-euo", "pipefail", "-c", script], "", {
        NEO4J_URI: connection.uri,
        NEO4J_PASSWORD: connection.password,
        COLLOQUIA_SECRET: secretText,
      }),
      parts = said!.split(`${mark}\n`).slice(1); // bash is there
    expect(parts).toHaveLength(blocks.length);
    for (const [at, { line, expected }] of blocks.entries())
      if (expected)
        expect({ line, said: parts[at]!.trim() }).toEqual({
          line,
          said: expect.stringMatching(new RegExp(`(^|\n)${pattern(expected.text.trim())}$`)),
        });
  });
}

const pattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");
