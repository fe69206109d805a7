import { idOf } from "../model/ids.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Call } from "./command.js";
import { print, printJson } from "./print.js";
import { withGraph } from "./with-graph.js";

interface EntriesOptions {
  readonly first: number;
  readonly source: string | undefined;
  readonly subject: string | undefined;
  readonly json: boolean;
}
interface RefusalsOptions {
  readonly hours: number;
  readonly json: boolean;
}

export async function listAuditEntries({ settings, log, options }: Call<EntriesOptions>): Promise<void> {
  const { first, source, subject = null, json } = options;
  await withGraph(settings, log, async graph => {
    const entries = await graph.readWhole(
      statement("read/audit-entries", { first, subject: source === undefined ? subject : idOf("Source", source) }),
    );
    if (json) printJson({ entries });
    else print(entries.map(formatEntry).join(""));
  });
}

export async function listRefusals({ settings, log, options: { hours, json } }: Call<RefusalsOptions>): Promise<void> {
  const since = new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 13);
  await withGraph(settings, log, async graph => {
    const refusals = await graph.readWhole(statement("read/refusals", { since }));
    if (json) printJson({ refusals });
    else print(refusals.map(formatRefusals).join(""));
  });
}

const formatRefusals = ({ hour, reason, count }: Row) => `${String(hour)}\t${String(reason)}\t${String(count)}\n`;

function formatEntry({ number, at, action, actor, via, subjects, factsWritten, factsRemoved }: Row): string {
  // The cast: read/audit-entries returns this column.
  const named = (subjects as readonly { readonly id: string; readonly key: string | null }[]).map(({ id, key }) =>
    key === null ? id : `${id} (${key})`,
  );
  const counts = factsWritten === null ? [] : [`${String(factsWritten)} written, ${String(factsRemoved)} removed`];
  return `${[String(number), String(at), String(action), `${String(actor)} (${String(via)})`, named.join(", "), ...counts].join("\t")}\n`;
}
