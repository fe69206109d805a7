import { readFileSync } from "node:fs";
import type { Parameters, Side, Workload } from "../workloads/workload.js";

/** A server that answers workloads as one of the sides; ours may run several times, in different modes. */
export interface Asking {
  readonly name: string;
  readonly side: Side;
  readonly url: string;
  readonly pid: number;
}

export interface Question {
  readonly path: string;
  readonly bodyOf: (parameters: Parameters) => string;
}

/** Where and how a side is asked. */
export function questionOf({ name }: Workload, side: Side): Question {
  const folder = name.toLowerCase();
  if (side === "hand") return { path: `/${folder}`, bodyOf: ({ hand }) => JSON.stringify(hand) };
  const query = readFileSync(new URL(`../workloads/${folder}/${side}.graphql`, import.meta.url), "utf8");
  return { path: "/graphql", bodyOf: parameters => JSON.stringify({ query, variables: parameters[side] }) };
}
