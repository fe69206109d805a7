import { statement, type Row } from "../neo4j/statement.js";
import type { Call } from "./command.js";
import { print, printJson } from "./print.js";
import { withGraph } from "./with-graph.js";

export async function listReviews({
  settings,
  log,
  options: { first, json },
}: Call<{ readonly first: number; readonly json: boolean }>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const pairs = await graph.readWhole(statement("read/reviews", { first }));
    if (json) printJson({ pairs });
    else print(pairs.length ? pairs.map(formatPair).join("\n") : "Nobody looks like somebody else\n");
  });
}

interface Side {
  readonly id: string;
  readonly name: string;
  readonly printed: readonly {
    readonly asPrinted: string;
    readonly place: string;
    readonly event: string | null;
    readonly date: string | null;
    readonly affiliations: readonly string[];
  }[];
}

/** A pair as a person reads it. */
function formatPair({ score, because, people }: Row): string {
  const sides = (people as readonly Side[]).map(({ id, name, printed }) => [
    `  ${name} (${id})`,
    ...printed.map(
      ({ asPrinted, place, event, date, affiliations }) =>
        `    ${[asPrinted, ...affiliations.map(each => `[${each}]`), [place, event].filter(Boolean).join(" – "), date].filter(Boolean).join(", ")}`,
    ),
  ]);
  return `${[`${Number(score).toFixed(1)}  ${(because as readonly string[]).join("; ")}`, ...sides.flat()].join("\n")}\n`; // read/reviews returns these columns
}
