import { correct } from "../curation/correct.js";
import type { Decided } from "../curation/decide.js";
import { different } from "../curation/different.js";
import { same } from "../curation/same.js";
import { undo } from "../curation/undo.js";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { prepare } from "../store/prepare.js";
import type { Actor } from "../store/actor.js";
import { correctedProperties, type CorrectedProperty } from "../model/vocabulary.js";
import { commandLineActor } from "./actor.js";
import type { Call } from "./command.js";
import { print } from "./print.js";
import { UsageError } from "./usage-error.js";
import { withGraph } from "./with-graph.js";

interface DecisionOptions {
  readonly because: string;
  readonly by: string | undefined;
}

export const decideSame = (call: Call<DecisionOptions>): Promise<void> =>
  decide(call, (graph, because, actor) => same(graph, { ids: call.operands, because }, actor));

export const decideDifferent = (call: Call<DecisionOptions & { readonly other: readonly string[] }>): Promise<void> =>
  decide(call, (graph, because, actor) => different(graph, { one: call.operands, other: call.options.other, because }, actor));

export async function decideCorrection(call: Call<DecisionOptions>): Promise<void> {
  const [id = "", name = "", value = ""] = call.operands;
  const property = readProperty(name);
  await decide(call, (graph, because, actor) => correct(graph, { id, property, value, because }, actor));
}

export const undoDecision = (call: Call<DecisionOptions>): Promise<void> =>
  decide(call, (graph, because, actor) => undo(graph, { decision: call.operands[0] ?? "", because }, actor));

type Act = (graph: Graph, because: string, actor: Actor) => Promise<Decided>;

/** What a curator does, on the machine that the graph is on; prints the decision, and what it is about as it is now. */
async function decide({ settings, log, options: { because, by } }: Call<DecisionOptions>, act: Act): Promise<void> {
  await withGraph(settings, log, async graph => {
    await prepare(graph);
    const { decision, units } = await act(graph, because, commandLineActor(by));
    const now = await graph.read(statement("read/units-now", { units }));
    print(`${decision}\n${now.map(({ id, label }) => `  ${String(id)}  ${String(label)}\n`).join("")}`);
  });
}

function readProperty(text: string): CorrectedProperty {
  const found = correctedProperties.find(property => property === text);
  if (!found) throw new UsageError(`PROPERTY must be one of ${correctedProperties.join(", ")}, but got: ${text}`);
  return found;
}
