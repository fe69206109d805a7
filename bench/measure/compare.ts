import { isDeepStrictEqual } from "node:util";
import { CannotStart } from "../../src/errors.js";
import type { Parameters, Side, Workload } from "../workloads/workload.js";
import { questionOf, type Asking } from "./question.js";

/** A figure is worth nothing where the answers differ: the first difference ends the bench. */
export async function compareAnswers(workload: Workload, parameters: readonly Parameters[], servers: readonly Asking[]): Promise<void> {
  for (const each of parameters) {
    const answers = await Promise.all(servers.map(async server => ({ server, said: await answer(workload, server, each) })));
    const { said: wanted } = answers.find(({ server }) => server.side === "hand")!; // there always is one
    for (const { server, said } of answers)
      if (!isDeepStrictEqual(said, wanted))
        throw new CannotStart(
          `${workload.name} is answered differently by ${server.name} and by the hand-written statement, for ${JSON.stringify(each[server.side])}:\n${JSON.stringify(said)}\n${JSON.stringify(wanted)}`,
        );
  }
}

async function answer(workload: Workload, { url, side }: Asking, parameters: Parameters): Promise<unknown> {
  const { path, bodyOf } = questionOf(workload, side),
    response = await fetch(url + path, { method: "POST", headers: { "content-type": "application/json" }, body: bodyOf(parameters) }),
    found = (await response.json()) as { data?: Record<string, unknown> };
  return workload.plain[side](side === "hand" ? (found as Record<string, unknown>) : dataOf(found, side));
}

function dataOf(found: { data?: Record<string, unknown>; errors?: unknown }, side: Side): Record<string, unknown> {
  if (found.data === undefined || found.data === null || found.errors !== undefined)
    throw new CannotStart(`The side ${side} does not answer: ${JSON.stringify(found.errors)}`);
  return found.data;
}
