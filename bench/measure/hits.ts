import type { Database } from "../database/open.js";
import type { Parameters, Workload } from "../workloads/workload.js";
import type { Asking } from "./question.js";

export async function hitsOf(_d: Database, _w: Workload, _p: readonly Parameters[], _s: readonly Asking[]): Promise<Map<string, number>> {
  return new Map();
}
