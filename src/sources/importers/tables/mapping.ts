import { z } from "zod";
import { eventKinds, identifierSchemes, roles, rolesAt, sessionKinds, talkKinds, venueKinds, type Role } from "../../../model/vocabulary.js";
import { descriptionSchema } from "../../description/description.js";
import { isZone } from "../zones.js";
import { mostTables } from "./limits.js";
import { pattern } from "./patterns.js";
import { hasOneOrigin, oneOrigin, origin, partsFrom, shortValue, Value, value, word } from "./values.js";

/** How columns become what the neutral form says: told, with examples that are tested, in `docs/importing-tables.md`. */

const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const identifiers = z.partialRecord(z.enum(identifierSchemes), value).default({});

const table = z.strictObject({
  file: z
    .string()
    .min(1)
    .max(500)
    .refine(
      name => !/^[\\/]|^[a-z][a-z+.-]*:|\0/i.test(name) && !name.split(/[\\/]/).includes(".."),
      "must be the name of a file beside the mapping or in a folder below it",
    ),
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
  encoding: z.string().refine(isEncoding, "must be an encoding like utf-8, utf-16le or windows-1252").optional(),
  quotes: z.boolean().default(true),
});

const moment = z
  .strictObject({
    ...origin,
    pattern: z.union([pattern.transform(one => [one]), z.array(pattern).min(1)]),
    otherwise: z.enum(["left out", "printed"]).default("left out"),
    zone: z.string().refine(isZone, "must be a zone like Europe/Rome").optional(),
  })
  .refine(hasOneOrigin, oneOrigin)
  .transform(({ pattern, otherwise, zone, ...from }) => ({ value: new Value(partsFrom(from)), patterns: pattern, otherwise, zone }));

// A name alone, or with what the table says besides; but beside a list of names nobody knows of which of them that is said.
const isNamed = ({ name, key }: { name?: Value | undefined; key?: Value | undefined }) => (name ?? key) !== undefined;
const mustBeNamed = "must have a name, or the key of what has a table of its own";
const isAlone = ({ name, ...said }: { readonly name?: Value | undefined; readonly [field: string]: unknown }) =>
  name?.separator === undefined || Object.values(said).every(given => given === undefined || isEmpty(given as object));
const isEmpty = (given: object) => Object.keys(given).length === 0;
const mustBeAlone = "must have nothing else beside a list of names";

const institutionFields = { city: value.optional(), country: value.optional() };
const institutionAt = z.strictObject({ name: value.optional(), key: value.optional(), ...institutionFields, identifiers });
type InstitutionFields = z.output<typeof institutionAt>;
const institutionsAt = list(
  z.union([
    shortValue.transform((name): InstitutionFields => ({ name, identifiers: {} })),
    institutionAt.refine(isNamed, mustBeNamed).refine(isAlone, mustBeAlone),
  ]),
);
const venueFields = {
  kind: word(venueKinds).optional(),
  floor: value.optional(),
  address: value.optional(),
  city: value.optional(),
  country: value.optional(),
};
const venueAt = z.strictObject({ name: value.optional(), key: value.optional(), ...venueFields });
type VenueFields = z.output<typeof venueAt>;
const venuesAt = list(
  z.union([
    shortValue.transform((name): VenueFields => ({ name })),
    venueAt.refine(isNamed, mustBeNamed).refine(({ kind: _kind, ...rest }) => isAlone(rest), mustBeAlone),
  ]),
);

const entry = { table: z.string().optional(), key: value, identifiers, order: value.optional() };
const placed = { start: moment.optional(), end: moment.optional(), venues: venuesAt };

const event = z.strictObject({
  ...entry,
  ...placed,
  title: value,
  kind: word(eventKinds).optional(),
  code: value.optional(),
  divisions: value.optional(),
  series: value.optional(),
  partOf: value.optional(),
  hosts: institutionsAt,
  topics: value.optional(),
});
const session = z.strictObject({
  ...entry,
  ...placed,
  event: value,
  title: value.optional(),
  kind: word(sessionKinds).optional(),
  durationMinutes: value.optional(),
});
const talk = z
  .strictObject({
    ...entry,
    ...placed,
    event: value.optional(),
    session: value.optional(),
    title: value.optional(),
    kind: word(talkKinds).optional(),
    code: value.optional(),
    track: value.optional(),
    topics: value.optional(),
  })
  .refine(({ event, session }) => event ?? session, "must have an event or a session");

const places = ["event", "session", "talk"] as const;
const person = z
  .strictObject({
    table: z.string().optional(),
    event: value.optional(),
    session: value.optional(),
    talk: value.optional(),
    name: value,
    honorific: value.optional(),
    person: value.optional(),
    roles: word(roles),
    affiliations: institutionsAt,
    identifiers,
    order: value.optional(),
  })
  .refine(given => places.filter(place => given[place]).length === 1, "must have one of event, session and talk")
  .refine(({ name, honorific, person, affiliations, identifiers }) => isAlone({ name, honorific, person, affiliations, identifiers }), mustBeAlone)
  .transform(({ event, session, talk, ...rest }) => {
    const at = event ? "event" : session ? "session" : "talk",
      allowed: readonly Role[] = rolesAt[at];
    return { ...rest, at, of: (event ?? session ?? talk)!, allowed } as const; // one of them, as was just made sure
  });

const institution = z.strictObject({ ...entry, ...institutionFields, name: value, partOf: value.optional() });
const venue = z.strictObject({ ...entry, ...venueFields, name: value, partOf: value.optional() });

export const mappingSchema = z.strictObject({
  format: z.literal("colloquia-tables-1"),
  source: descriptionSchema.shape.source,
  tables: z
    .record(z.string(), table)
    .refine(tables => Object.keys(tables).length > 0 && Object.keys(tables).length <= mostTables, `must have one to ${mostTables} tables`),
  events: z.array(event).min(1),
  sessions: list(session),
  talks: list(talk),
  people: list(person),
  institutions: list(institution),
  venues: list(venue),
});
/** The parts of a mapping that say what the rows of a table are. */
export const sectionNames = ["events", "sessions", "talks", "people", "institutions", "venues"] as const;

export type Mapping = z.output<typeof mappingSchema>;
export type TableMapping = Mapping["tables"][string];
export type EventSection = Mapping["events"][number];
export type SessionSection = Mapping["sessions"][number];
export type TalkSection = Mapping["talks"][number];
export type PeopleSection = Mapping["people"][number];
export type InstitutionSection = Mapping["institutions"][number];
export type VenueSection = Mapping["venues"][number];
export type Section = Mapping[(typeof sectionNames)[number]][number];
export type MomentMapping = z.output<typeof moment>;
export type InstitutionAt = InstitutionFields;
export type VenueAt = VenueFields;

/** Tables that list things of several kinds, such as talks and their sessions: a row without a key for one of them has none of it. */
export function mixedTables(mapping: Mapping): ReadonlySet<string | undefined> {
  const kinds = sectionNames.filter(name => name !== "people").flatMap(name => [...new Set(mapping[name].map((section: Section) => section.table))]);
  return new Set(kinds.filter((table, at) => table !== undefined && kinds.indexOf(table) !== at));
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
