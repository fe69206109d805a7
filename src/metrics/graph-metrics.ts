import { Gauge } from "prom-client";
import type { Graph } from "../neo4j/database.js";
import { statement, type Row } from "../neo4j/statement.js";
import { writeActions } from "../model/vocabulary.js";
import { registry } from "./metrics.js";

/** Gauges of a graph: whether its database answers, its queue, and the change that is being written, by this process or another one. */
export function addGraphMetrics(graph: Graph): void {
  const readWriter = shareRead(() => currentWriter(graph));
  addGauge("colloquia_database_up", "1 if the database answers, otherwise 0", async gauge => gauge.set((await graph.trouble()) ? 0 : 1));
  addGauge("colloquia_statements_running", "Statements that run at the database", gauge => gauge.set(graph.queue.running));
  addGauge("colloquia_statements_waiting", "Statements that wait for a queue slot", gauge => gauge.set(graph.queue.waiting));
  const addWriterGauge = (name: string, help: string, valueOf: (writer: Row) => number) =>
    addGauge(
      name,
      help,
      async gauge => {
        const writer = await readWriter();
        for (const action of writeActions) gauge.set({ action }, writer?.["action"] === action ? valueOf(writer) : 0);
      },
      ["action"],
    );
  addWriterGauge("colloquia_change_in_progress", "1 while a change is written, by action: an import, a decision of a curator, an update", () => 1);
  addWriterGauge("colloquia_change_facts", "Facts to be written in the present phase of the change; 0 if that is unknown", ({ total }) =>
    Number(total),
  );
  addWriterGauge("colloquia_change_facts_written", "Facts that are written in the present phase of the change", ({ done }) => Number(done));
}

/** A gauge whose value is read when Prometheus asks for it. */
function addGauge(name: string, help: string, read: (gauge: Gauge) => void | Promise<void>, labelNames: readonly string[] = []): void {
  new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      return read(this);
    },
  });
}

/** Undefined if nothing is written, or the database does not answer: `colloquia_database_up` says so. */
async function currentWriter(graph: Graph): Promise<Row | undefined> {
  const [row] = await graph.read(statement("read/write-lease")).catch(() => []);
  return row?.["expired"] ? undefined : row;
}

/** Gauges that are read at the same time share one read. */
function shareRead<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read().finally(() => (reading = undefined)));
}
