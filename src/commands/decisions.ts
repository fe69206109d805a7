import { standingOf } from "../curation/standing.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Call } from "./command.js";
import { print, printJson } from "./print.js";
import { withGraph } from "./with-graph.js";

export async function listDecisions({
  settings,
  log,
  options: { first, json },
}: Call<{ readonly first: number; readonly json: boolean }>): Promise<void> {
  await withGraph(settings, log, async graph => {
    const decisions = (await graph.readWhole(statement("read/decision-list", { first }))).map(toListed);
    if (json) printJson({ decisions });
    else print(decisions.map(formatDecision).join(""));
  });
}

interface Node {
  readonly id: string;
  readonly label: string;
}
type Listed = ReturnType<typeof toListed>;

function toListed({ sides, undoneBy, undoneAt, undoneBecause, ...row }: Row) {
  const { id, by, at, decision } = standingOf(row);
  const [nodes = [], others = []] = sides as readonly (readonly Node[])[]; // read/decision-list returns this column
  return {
    id,
    kind: decision.kind,
    by,
    at,
    because: decision.because,
    nodes,
    others,
    property: decision.kind === "CORRECT" ? decision.property : null,
    value: decision.kind === "CORRECT" ? decision.value : null,
    undone: undoneAt === null ? null : { by: String(undoneBy), at: String(undoneAt), because: String(undoneBecause) },
  };
}

function formatDecision({ id, kind, by, at, because, nodes, others, property, value, undone }: Listed): string {
  const sides = kind === "DIFFERENT" ? `${formatNodes(nodes)} | ${formatNodes(others)}` : formatNodes(nodes);
  return [
    `${id}  ${kind}  ${by === null ? "ships with the project" : `${by}, ${at}`}\n`,
    `  ${sides}\n`,
    ...(property === null ? [] : [`  ${property}: ${value}\n`]),
    `  ${because}\n`,
    ...(undone === null ? [] : [`  Undone by ${undone.by}, ${undone.at}: ${undone.because}\n`]),
  ].join("");
}

const formatNodes = (nodes: readonly Node[]): string =>
  nodes.map(({ id, label }) => `${label} (${id})`).join(", ") || "(nothing that a source states)";
