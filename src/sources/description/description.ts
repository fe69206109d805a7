import { z } from "zod";
import {
  dayParts,
  eventKinds,
  identifierSchemes,
  nameKinds,
  projectKinds,
  rolesAt,
  sessionKinds,
  talkKinds,
  topicOrigins,
  venueKinds,
  weekdays,
  workStatuses,
  type Role,
} from "../../model/vocabulary.js";
import { canonical } from "../../model/outside-identifier.js";
import { isSortable, maxTextLength, mustBeSortable } from "./printed-text.js";

/**
 * The neutral form of what one source says: names as printed, local keys, nothing looked up and nothing concluded. Importers make it, `data/` holds
 * five by hand, Neo4j keeps it, and everything in the graph is derived from it. `schema/description.schema.json` is this file as JSON Schema.
 */

const printed = z.string().trim().min(1).max(maxTextLength).describe("As the source prints it.");
/** What lists are sorted by: its sort key must fit into an index. */
const sorted = printed.refine(isSortable, mustBeSortable);
const keyText = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._/-]*$/, "must be lower-case letters, digits, '.', '_', '/' or '-', and begin with a letter or digit");
const key = keyText.max(120).describe("A name for use inside this source only. It must stay the same when the source is imported again.");
/** Longer than a key: it may be made of the key of a place and a position there. */
const personKey = keyText
  .max(150)
  .describe("Appearances with the same key in one source are one person: the source itself leaves no doubt (same name in one programme).");
const reason = printed.describe("Why this is so although the source does not say it in words: makes the fact an inferred one.");
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** Bytes of an identifier in its canonical form. It stands in an index, and an address of other letters than Latin ones grows when they are escaped. */
const maxIdentifierBytes = 8_000;
const identifier = z
  .strictObject({
    scheme: z.enum(identifierSchemes),
    value: printed,
  })
  .refine(({ scheme, value }) => Buffer.byteLength(canonical(scheme, value) ?? value) <= maxIdentifierBytes, {
    path: ["value"],
    error: `must have at most ${maxIdentifierBytes} bytes in its canonical form`,
  })
  .describe("An identifier that holds outside this source. Equal identifiers mean one and the same thing in all sources.");

const link = z
  .union([key, z.strictObject({ to: key, inferred: reason.optional(), printed: printed.optional() })])
  .transform(value => (typeof value === "string" ? { to: value } : value))
  .describe("The local key of something in this source; as a map where there is a printed form or a reason to give.");

const date = z.iso.date("must be a date like 2025-01-13");
const moment = z
  .strictObject({
    date: date.optional(),
    weekday: z.enum(weekdays).optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time like 09:15")
      .optional()
      .describe("Local time at the place."),
    dayPart: z.enum(dayParts).optional(),
    zone: z
      .string()
      .regex(/^([A-Za-z_]+\/[A-Za-z_/+-]+|UTC|[+-]\d\d:\d\d)$/, "must be a zone like Europe/Rome")
      .optional(),
    academicYear: z
      .string()
      .regex(/^\d{4}-\d{4}$/, "must be a year like 2026-2027")
      .optional(),
    printed: printed.optional(),
  })
  .refine(given => Object.keys(given).length > 0, "must say at least one of date, weekday, time, dayPart, zone, academicYear, printed")
  .describe("When, as far as it is known: each part may be absent, none is ever guessed.");

const affiliation = z
  .strictObject({ printed, institution: key, inferred: reason.optional() })
  .describe("An affiliation given with a name: as printed, and the institution of this source that it names.");

const appearance = (at: keyof typeof rolesAt) =>
  z
    .strictObject({
      name: sorted.describe("The name as printed, with its capitals, initials and accents."),
      honorific: printed.optional(),
      person: personKey.optional(),
      roles: z.array(z.enum<readonly Role[]>(rolesAt[at])).min(1),
      inferred: reason.optional().describe("Why the role is so although no word of the source says it (read off the layout, say)."),
      affiliations: list(affiliation),
      identifiers: list(identifier),
    })
    .describe("One appearance of a person, in the order of the source.");

const topic = z
  .strictObject({ name: sorted, from: z.enum(topicOrigins) })
  .describe("A topic: LISTED by the source as one, or a noun phrase of the TITLE.");

const entity = { key, identifiers: list(identifier) };
const placed = { venues: list(link), start: moment.optional(), end: moment.optional().describe("Absent where no end is printed.") };

const series = z.strictObject({ ...entity, title: sorted });
const event = z.strictObject({
  ...entity,
  ...placed,
  kind: z.enum(eventKinds).nullable().default(null),
  title: sorted,
  code: printed.optional(),
  divisions: list(printed).describe("Parts of a society that hold the event, as printed (DY, TT)."),
  series: list(link),
  partOf: list(link),
  hosts: list(link).describe("Institutions."),
  people: list(appearance("event")),
  topics: list(topic),
  assessments: list(link),
});
const session = z
  .strictObject({
    ...entity,
    ...placed,
    event: key,
    kind: z.enum(sessionKinds).nullable().default(null),
    title: sorted.optional(),
    durationMinutes: z.int().positive().max(10_000).optional().describe("Minutes, only where the source prints a duration."),
    people: list(appearance("session")),
  })
  .describe("A slot or a block of a programme. Sessions stand in the order of the programme.");
const talk = z
  .strictObject({
    ...entity,
    ...placed,
    event: key,
    session: key.optional(),
    kind: z.enum(talkKinds).nullable().default(null),
    code: printed.optional(),
    track: printed.optional().describe("The track of the programme that it stands in, as printed."),
    title: sorted.optional().describe("Absent where none is printed (a lecture slot)."),
    people: list(appearance("talk")),
    topics: list(topic),
    projects: list(link).describe("Projects that the talk reports on."),
    cites: list(z.strictObject({ work: key, number: z.int().positive().optional() })),
  })
  .describe("Something presented. Talks of an event stand in the order of the source.");
const registeredName = z
  .strictObject({
    name: sorted,
    kinds: z.array(z.enum(nameKinds)).min(1).describe("One name can be several: a label that is displayed."),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, "must be a language like en")
      .optional()
      .describe("As in BCP 47, only where the registry says it."),
  })
  .describe("A name that a registry lists: what it is there, and in which language.");
const institution = z
  .strictObject({
    ...entity,
    name: sorted,
    names: z.array(registeredName).min(1).optional().describe("All names that a registry lists, in its order; absent where the source is none."),
    city: printed.optional(),
    country: printed.optional(),
    partOf: list(link),
  })
  .describe("What is printed as an affiliation or as a host. City and country only as printed.");
const venue = z.strictObject({
  ...entity,
  name: sorted,
  kind: z.enum(venueKinds).nullable().default(null),
  floor: printed.optional(),
  address: printed.optional(),
  city: printed.optional(),
  country: printed.optional(),
  partOf: list(link),
});
const project = z.strictObject({
  ...entity,
  kind: z.enum(projectKinds).nullable().default(null),
  title: sorted.optional(),
  code: sorted.optional(),
  partOf: list(link),
  people: list(appearance("project")),
});
const author = z
  .union([sorted, z.strictObject({ name: sorted, person: personKey.optional() })])
  .transform(value => (typeof value === "string" ? { name: value } : value))
  .describe("A name as printed. A cited author becomes a person of the graph only when found to be one who also appears at an event.");
const work = z
  .strictObject({
    ...entity,
    citation: printed.describe("The whole reference as printed."),
    title: sorted.optional(),
    authors: list(author).describe("Names as printed, in order."),
    etAl: z.boolean().default(false).describe("True where the list of authors ends in 'et al.'."),
    container: printed.optional().describe("Journal, book or proceedings, as printed."),
    volume: printed.optional(),
    pages: printed.optional(),
    publisher: printed.optional(),
    year: z.int().min(1000).max(2999).optional(),
    status: z.enum(workStatuses).nullable().default(null),
  })
  .refine(({ title, citation }) => title !== undefined || isSortable(citation), { path: ["citation"], error: mustBeSortable })
  .describe("A cited reference.");
const assessment = z.strictObject({ ...entity, title: printed, percent: z.number().min(0).max(100).optional() });
const broaderTopic = z.strictObject({ name: sorted, broader: list(sorted) });

/** One event, or one entry of a registry. */
export const recordSchema = z
  .strictObject({
    key,
    series: list(series),
    events: list(event),
    sessions: list(session),
    talks: list(talk),
    institutions: list(institution),
    venues: list(venue),
    projects: list(project),
    topics: list(broaderTopic),
    works: list(work),
    assessments: list(assessment),
  })
  .describe(
    "One event with all that belongs to it, or one entry of a registry: the smallest part of a source that is imported or removed as a whole.",
  );

export const descriptionSchema = z
  .strictObject({
    format: z.literal("colloquia-description-1"),
    source: z.strictObject({
      key: key.describe("Names the source for ever: a later version of the same document has the same key."),
      title: sorted,
      url: z.url({ protocol: /^https?$/ }).optional(),
      publisher: printed.optional(),
      retrieved: date.optional(),
    }),
    records: z.array(recordSchema).min(1),
    notStated: list(printed).describe("What a reader would look for and the source does not state."),
    leftOut: list(printed).describe("What the source states and this Description leaves out on purpose."),
  })
  .describe("What one source says about scientific events, as printed.");

/** A Description without its records. */
export const descriptionHeadSchema = descriptionSchema.omit({ records: true });

export type Description = z.output<typeof descriptionSchema>;
export type RecordDescription = Description["records"][number];
export type Appearance = z.output<ReturnType<typeof appearance>>;
export type Moment = z.output<typeof moment>;
export type Link = z.output<typeof link>;
export type OutsideIdentifier = z.output<typeof identifier>;
