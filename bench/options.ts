import { parseArgs } from "node:util";
import { CannotStart } from "../src/errors.js";
import { sizes, type SizeName } from "./world/size.js";
import { workloads } from "./workloads/all.js";
import type { Workload } from "./workloads/workload.js";

export interface Options {
  readonly size: SizeName;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly only: readonly Workload[];
  /** Values of COLLOQUIA_READS under which our service runs, side by side; none: as it is. */
  readonly modes: readonly string[];
  /** Whether it is measured what new selections do to everybody. */
  readonly flood: boolean;
  readonly loadOnly: boolean;
  /** Where the results are written, besides standard output. */
  readonly results: string;
}

const usage = `\
npm run bench -- [options]
  --size ${Object.keys(sizes).join("|")}   the world (small)
  --seed N                which of all worlds of that size (1)
  --rounds N              rounds of each measurement, of which the median counts (5)
  --seconds N             how long one round asks one server (2)
  --connections N,N       connections that ask at a time (1,16,64)
  --only W1,W2,FLOOD      these workloads, and the flood (all)
  --modes composed,levels our service once for each value of COLLOQUIA_READS (once, without it)
  --results FILE          where the table is written (bench/.data/results.md; bench/RESULTS.md is for the full world)
  --load-only             makes and checks the database, and measures nothing
`;

export function readOptions(given: readonly string[]): Options {
  const { values } = parsed(given);
  if (values.help) throw new CannotStart(usage);
  const number = (name: "seed" | "rounds" | "seconds") => whole(name, values[name]);
  if (!Object.hasOwn(sizes, values.size)) throw new CannotStart(`--size must be one of ${Object.keys(sizes).join(", ")}, but got: ${values.size}`);
  return {
    size: values.size as SizeName, // one of its keys, as just seen
    seed: number("seed"),
    rounds: number("rounds"),
    seconds: number("seconds"),
    connections: values.connections.split(",").map(each => whole("connections", each)),
    only:
      values.only === undefined
        ? workloads
        : values.only
            .split(",")
            .filter(name => name !== "FLOOD")
            .map(workload),
    flood: values.only?.split(",").includes("FLOOD") ?? true,
    modes: values.modes?.split(",") ?? [],
    loadOnly: values["load-only"],
    results: values.results,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: { ...text, default: "small" },
        seed: { ...text, default: "1" },
        rounds: { ...text, default: "5" },
        seconds: { ...text, default: "2" },
        connections: { ...text, default: "1,16,64" },
        only: text,
        modes: text,
        results: { ...text, default: "bench/.data/results.md" },
        help: { type: "boolean", default: false },
        "load-only": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new CannotStart(`${(error as Error).message}\n${usage}`);
  }
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000)
    throw new CannotStart(`--${name} must be a whole number from 1, but got: ${value}`);
  return number;
}
function workload(name: string): Workload {
  const found = workloads.find(each => each.name === name);
  if (!found) throw new CannotStart(`--only must name some of ${workloads.map(({ name }) => name).join(", ")}, FLOOD, but got: ${name}`);
  return found;
}
