import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { howMany } from "./how-many.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia review list [--first N]   pairs of people who may be one, those for which most speaks first, with what is printed of both; 20 unless N is given
`;

export async function review(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { first: { type: "string" }, help: { type: "boolean" } }, usage);
  if (values.help) return print(usage);
  if (positionals.join(" ") !== "list") throw new CannotStart(usage);
  const first = howMany(values.first);
  await withGraph(settings, log, async graph => {
    const pairs = await graph.readWhole(statement("read/reviews", { first }));
    print(pairs.length ? pairs.map(shown).join("\n") : "Nobody looks like somebody else\n");
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
function shown({ score, because, people }: Row): string {
  const sides = (people as readonly Side[]).map(({ id, name, printed }) => [
    `  ${name} (${id})`,
    ...printed.map(
      ({ asPrinted, place, event, date, affiliations }) =>
        `    ${[asPrinted, ...affiliations.map(each => `[${each}]`), [place, event].filter(Boolean).join(" – "), date].filter(Boolean).join(", ")}`,
    ),
  ]);
  return `${[`${Number(score).toFixed(1)}  ${(because as readonly string[]).join("; ")}`, ...sides.flat()].join("\n")}\n`; // read/reviews returns these columns
}
