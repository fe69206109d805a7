import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import { idOf } from "../model/ids.js";
import { statement, type Row } from "../neo4j/statement.js";
import { refusalDays } from "../keys/key-activity.js";
import type { Settings } from "../settings.js";
import { howMany } from "./how-many.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia audit [--first N] [--source KEY | --subject ID]
    the audit record, the latest entry first: number, time, action, actor, subjects, facts written and removed; 20 entries unless N is given.
    --source and --subject show the entries about one source, by its key, and about one decision, tombstone or key
colloquia audit refused [--hours N]
    how many requests were refused, by hour and reason; of the last 24 hours unless N is given, at most ${refusalDays * 24}
`;
const text = { type: "string" } as const;

export async function audit(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { first: text, source: text, subject: text, hours: text, help: { type: "boolean" } }, usage),
    { source, subject, hours } = values;
  if (values.help) return print(usage);
  const isRefused = positionals[0] === "refused",
    others = isRefused ? [values.first, source, subject] : [hours];
  if (positionals.length > (isRefused ? 1 : 0) || others.some(each => each !== undefined) || (source !== undefined && subject !== undefined))
    throw new CannotStart(usage);
  const asked = isRefused
    ? statement("read/refusals", { since: new Date(Date.now() - hoursOf(hours) * 3_600_000).toISOString().slice(0, 13) })
    : statement("read/audit-entries", {
        first: howMany(values.first),
        subject: source === undefined ? (subject ?? null) : idOf("Source", source),
      });
  await withGraph(settings, log, async graph => {
    for (const row of await graph.readWhole(asked)) print(isRefused ? formatRefusals(row) : formatEntry(row));
  });
}

function hoursOf(given = "24"): number {
  const hours = Number(given);
  if (!Number.isInteger(hours) || hours < 1 || hours > refusalDays * 24)
    throw new CannotStart(`--hours must be a whole number from 1 to ${refusalDays * 24}, but got: ${given}`);
  return hours;
}

const formatRefusals = ({ hour, reason, count }: Row) => `${String(hour)}\t${String(reason)}\t${String(count)}\n`;

function formatEntry({ number, at, action, actor, via, subjects, factsWritten, factsRemoved }: Row): string {
  const named = (subjects as readonly { readonly id: string; readonly key: string | null }[]).map(({ id, key }) =>
      key === null ? id : `${id} (${key})`,
    ),
    counts = factsWritten === null ? [] : [`${String(factsWritten)} written, ${String(factsRemoved)} removed`];
  return `${[String(number), String(at), String(action), `${String(actor)} (${String(via)})`, named.join(", "), ...counts].join("\t")}\n`;
}
