import { idOf } from "../../graph/ids.js";
import type { Description } from "../description.js";
import { Gathering } from "./gathering.js";
import type { Same } from "./identity.js";
import { RecordProjection } from "./record.js";
import { identify } from "./units.js";
import { present, type World } from "./world.js";

/** The graph that these sources and decisions give, and where the ids of joined nodes lead. A pure function: the same input in any order gives the same graph. */
export function project(
  descriptions: readonly Description[],
  sames: readonly Same[],
): { readonly world: World; readonly successors: ReadonlyMap<string, string> } {
  const sorted = [...descriptions].sort((a, b) => (a.source.key < b.source.key ? -1 : 1));
  const identity = identify(sorted, sames),
    gathering = new Gathering(identity);
  for (const description of sorted) describe(description, gathering);
  return { world: gathering.finish(), successors: identity.successors() };
}

/** A source with its records: each kept whole, so that the graph can be derived again from itself. */
function describe({ source, records, notStated, leftOut }: Description, gathering: Gathering): void {
  const { key, title, url, publisher, retrieved } = source,
    sourceId = idOf("Source", key);
  gathering.say("Source", sourceId, {
    by: key,
    record: "",
    names: [title],
    properties: { key, title, ...present({ url, publisher, retrieved }), notStated, leftOut },
  });
  records.forEach((record, at) => {
    const id = idOf("Record", key, record.key);
    const properties = { key: record.key, position: at + 1, description: JSON.stringify(record) };
    gathering.say("Record", id, { by: key, record: "", names: [record.key], properties });
    gathering.relate("FROM", id, sourceId, {});
    new RecordProjection(gathering, key, id, at, record).all();
  });
}
