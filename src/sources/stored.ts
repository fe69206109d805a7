import { statement, type Row } from "../graph/statement.js";
import type { Decision } from "./decisions.js";
import { descriptionSchema, type Description } from "./description.js";
import { storedIncoming } from "./incoming.js";
import { present } from "./present.js";
import type { Run } from "./state.js";
import type { Same } from "./derive/identity.js";

/** Every Description as it was imported: the graph keeps them whole, so it can always be derived anew from itself. What is still to come counts already. */
export async function storedDescriptions(run: Run): Promise<Description[]> {
  const incoming = await storedIncoming(run),
    written = (await run(statement("read/records"))).map(descriptionOf).filter(({ source }) => !incoming.has(source.key));
  return [...written, ...[...incoming.values()].flatMap(description => description ?? [])];
}

function descriptionOf({ source, records }: Row): Description {
  const { key, title, url, publisher, retrieved, notStated, leftOut } = source as Record<string, unknown>;
  return descriptionSchema.parse({
    format: "colloquia-description-1",
    source: present({ key, title, url, publisher, retrieved }),
    records: (records as string[]).map(record => JSON.parse(record) as unknown),
    notStated,
    leftOut,
  });
}

export async function storedDecisions(run: Run): Promise<Same[]> {
  return (await run(statement("read/decisions"))).map(({ text }) => {
    const { type, units } = JSON.parse(String(text)) as Pick<Decision, "type" | "units">; // written by sources/write.ts
    return { units: units.map(unit => ({ type, ...unit })) };
  });
}
