import { descriptionSchema } from "../../src/sources/description/description.js";
import { formatUnrelatedVersion } from "../../src/store/replacement.js";
import { contentOf, hasEvents, haveSomethingInCommon, isEmpty } from "../../src/store/source-content.js";

/** What records of these parts say. */
const content = (...records: readonly object[]) =>
  contentOf(
    descriptionSchema.parse({
      format: "colloquia-description-1",
      source: { key: "source", title: "A source" },
      records: records.map((record, at) => ({ key: `r${at}`, ...record })),
    }).records,
  );
const event = (title: string, more: object = {}) => ({ key: "e", title, ...more });
const person = (name: string) => ({ name, roles: ["SPEAKER"] });

const stored = content({
  events: [event("Spring School", { start: { date: "2025-03-01" }, people: [{ ...person("Ada Noether"), roles: ["ORGANIZER"] }] })],
  talks: [{ key: "t", event: "e", title: "Glasses forget", start: { date: "2025-03-02", time: "09:00" }, people: [person("Émile Ravasz")] }],
  institutions: [{ key: "i", name: "Institut Fictif" }],
});

describe("Two versions of a source have something in common", () => {
  it.each([
    ["the title of an event", { events: [event("SPRING SCHOOL!")] }],
    ["the title of a talk", { events: [event("Other")], talks: [{ key: "t", event: "e", title: "glasses  forget" }] }],
    ["a talk's title that is an event's", { events: [event("Glasses forget")] }],
    ["a person, with or without accents", { events: [event("Other", { people: [person("Emile Ravasz")] })] }],
    ["a day of a talk", { events: [event("Other", { end: { date: "2025-03-02" } })] }],
  ])("by %s", (_, record) => expect(haveSomethingInCommon(content(record), stored)).toBe(true));

  it.each([
    ["an institution", { events: [event("Other")], institutions: [{ key: "i", name: "Institut Fictif" }] }],
    ["an hour or a weekday", { events: [event("Other", { start: { weekday: "MONDAY", time: "09:00" } })] }],
    ["a cited author", { events: [event("Other")], works: [{ key: "w", citation: "A work", authors: ["Ada Noether"] }] }],
    ["nothing but a register's name", { institutions: [{ key: "i", name: "Institut Fictif" }] }],
  ])("and not by %s", (_, record) => expect(haveSomethingInCommon(content(record), stored)).toBe(false));

  it("by any name, where both have names alone", () => {
    const register = (...names: string[]) => content({ institutions: names.map((name, at) => ({ key: `i${at}`, name })) });
    expect(haveSomethingInCommon(register("University of Fable", "Institut Fictif"), register("institut fictif"))).toBe(true);
    expect(haveSomethingInCommon(register("University of Fable"), register("Institut Fictif"))).toBe(false);
  });

  it("by signs that have no letters", () => {
    expect(haveSomethingInCommon(content({ events: [event("???")] }), content({ events: [event("???")] }))).toBe(true);
    expect(haveSomethingInCommon(content({ events: [event("???")] }), content({ events: [event("!!!")] }))).toBe(false);
  });
});

it("Two versions are shown with titles, people and dates, the first of each and how many more", () => {
  const given = content({ institutions: ["A", "B", "C", "D", "E"].map(name => ({ key: name.toLowerCase(), name })) });
  expect(formatUnrelatedVersion({ key: "mine", stored, given })).toBe(
    `mine: a new version must have a title, a person or a date in common with the stored one, but they have nothing in common.
  stored:   1 record; titles: Spring School; people: Ada Noether, Émile Ravasz; dates: 2025-03-01, 2025-03-02
  imported: 1 record; names: A, B, C, 2 more; people: none; dates: none
  If these are two sources, give the imported one a key of its own: --source KEY, or the key in the mapping or Description.
  If the imported one is to take the place of the stored one, add --replace.`,
  );
});

it("A version may say nothing at all", () => {
  expect([isEmpty(content({})), hasEvents(content({}))]).toEqual([true, false]);
  expect(isEmpty(stored)).toBe(false);
});
