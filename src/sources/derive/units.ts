import { canonical } from "../../scalars/outside-identifier.js";
import type { Description, OutsideIdentifier, RecordDescription } from "../description.js";
import { Identity, type Same, type Unit } from "./identity.js";

/** First every unit, then what joins them: equal outside identifiers, and decisions. */
export function identify(descriptions: readonly Description[], sames: readonly Same[]): Identity {
  const identity = new Identity(),
    holders = new Map<string, Unit>();
  const add = (unit: Unit, identifiers: readonly OutsideIdentifier[] = []) => {
    identity.add(unit);
    for (const given of identifiers) {
      const name = `${unit.type} ${given.scheme} ${canonicalOf(given)}`,
        holder = holders.get(name);
      if (holder) identity.join(holder, unit);
      else holders.set(name, unit);
    }
  };
  for (const { source, records } of descriptions)
    for (const record of records) {
      for (const { type, entities } of entitiesOf(record))
        for (const entity of entities) {
          add({ type, source: source.key, key: entity.key }, entity.identifiers);
          if ("people" in entity)
            entity.people.forEach((person, at) => add(personUnit(source.key, type, entity.key, person, at), person.identifiers));
        }
      for (const work of record.works) work.authors.forEach((author, at) => add(personUnit(source.key, "Work", work.key, author, at)));
    }
  // Neighbours, not all with the first: one that is gone keeps the others apart from it only.
  for (const { units } of sames) for (const unit of units) for (const other of units) identity.join(unit, other);
  return identity;
}

export const canonicalOf = ({ scheme, value }: OutsideIdentifier) => canonical(scheme, value) ?? value;
export const personUnit = (source: string, type: string, key: string, { person }: { person?: string | undefined }, at: number): Unit => ({
  type: "Person",
  source,
  key: person ?? `${type.toLowerCase()}/${key}/${at + 1}`,
});

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
