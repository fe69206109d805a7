import { canonical } from "../model/outside-identifier.js";
import type { Description, OutsideIdentifier, RecordDescription } from "../sources/description/description.js";
import type { Unit } from "./identity.js";

export const canonicalOf = ({ scheme, value }: OutsideIdentifier) => canonical(scheme, value) ?? value;
export const personUnit = (source: string, type: string, key: string, { person }: { person?: string | undefined }, at: number): Unit => ({
  type: "Person",
  source,
  key: person ?? `${type.toLowerCase()}/${key}/${at + 1}`,
});

/** Every unit of a source but its people, with the identifiers that the source gives it. */
export function* thingsOf({
  source,
  records,
}: {
  readonly source: Pick<Description["source"], "key">;
  readonly records: Description["records"];
}): Generator<{ readonly unit: Unit; readonly identifiers: readonly OutsideIdentifier[] }> {
  for (const record of records)
    for (const { type, entities } of entitiesOf(record))
      for (const { key, identifiers } of entities) yield { unit: { type, source: source.key, key }, identifiers };
}

const entitiesOf = (record: RecordDescription) =>
  [
    { type: "Series", entities: record.series },
    { type: "Event", entities: record.events },
    { type: "Session", entities: record.sessions },
    { type: "Talk", entities: record.talks },
    { type: "Institution", entities: record.institutions },
    { type: "Venue", entities: record.venues },
    { type: "Project", entities: record.projects },
    { type: "Work", entities: record.works },
    { type: "Assessment", entities: record.assessments },
  ] as const;
