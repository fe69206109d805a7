import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { tables } from "../../../../src/sources/importers/tables/tables.js";
import { fixture, readTables } from "./reading.js";

const mapping = `format: colloquia-tables-1
source: { key: k, title: T }
tables:
  list: { file: list.csv }
events:
  - table: list
    key: id
    title: title
`;
const refused = async (text: string, header = "id,title,E-mail,title2,title2\n1,One,,,") => {
  try {
    await readTables(text, { "list.csv": header });
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInput);
    return (error as Error).message;
  }
  return "not refused";
};

it("is told by how it begins", () => {
  expect(tables.detects(mapping, "m.yaml")).toBe(true);
  expect(tables.detects(fixture("acl.mapping.yaml"), "m.yaml")).toBe(true);
  expect(tables.detects("format: colloquia-description-1", "m.yaml")).toBe(false);
});

it.each([
  [
    "a column that is not there",
    ["title: title", "title: titel"],
    '8:12 events[0].title: must be a column of list.csv (did you mean title or title2?), but got: "titel"',
  ],
  [
    "a column that is far from all",
    ["key: id", "key: Zwölf"],
    '7:10 events[0].key: must be a column of list.csv (id, title, E-mail, title2, title2), but got: "Zwölf"',
  ],
  [
    "a column that is there twice",
    ["title: title", "title: title2"],
    '8:12 events[0].title: must be the name of one column of list.csv, but got: "title2 several times"',
  ],
  [
    "a column of a template",
    ["title: title", 'title: "{title} {year}"'],
    '8:12 events[0].title: must be a column of list.csv (id, title, E-mail, title2, title2), but got: "year"',
  ],
  [
    "a private column",
    ["title: title", 'title: "{title} {E-mail}"'],
    '8:12 events[0].title: must not be a column of e-mail, phone, gender, birth, diet or answers: what is personal and says nothing of an event is never read, but got: "E-mail"',
  ],
  [
    "a table that is not there",
    ["table: list", "table: lists"],
    '6:12 events[0].table: must be one of the tables (did you mean list?), but got: "lists"',
  ],
  [
    "a column without a table",
    ["  - table: list\n    key", "  - key"],
    '6:10 events[0].key: must be a constant where no table is named, but got: "id"',
  ],
  [
    "braces without quotes",
    ["title: title", "title: {title}"],
    '8:13 events[0].title.title: must be one of the keys column, template, constant, words, separator, but got: "title"',
  ],
  [
    "half a brace",
    ["title: title", 'title: "{title"'],
    '8:12 events[0].title: must have each column in braces, like {first} {last}, but got: "{title"',
  ],
  ["two origins", ["title: title", "title: { column: title, constant: x }"], "8:12 events[0].title: must have one of column, template and constant"],
  ["an unknown part", ["title: title", "title: title\n    titel: title"], "9:5 events[0].titel: must be one of the keys table, key"],
  [
    "a word of no list",
    ["title: title", "title: title\n    kind: { constant: Conference }"],
    "9:11 events[0].kind: must lead to the words COLLOQUIUM, CONFERENCE",
  ],
  [
    "a pattern that leaves a guess",
    ["title: title", "title: title\n    start: { column: title, pattern: dd/MM/yy }"],
    "9:38 events[0].start.pattern: must be written with yyyy",
  ],
  [
    "half a date",
    ["title: title", "title: title\n    start: { column: title, pattern: MM/yyyy }"],
    "9:38 events[0].start.pattern: must have a day, a month and a year of four digits",
  ],
  ["a file elsewhere", ["file: list.csv", "file: ../list.csv"], "4:17 tables.list.file: must be the name of a file beside the mapping"],
  ["a file of the system", ["file: list.csv", "file: /etc/passwd"], "4:17 tables.list.file: must be the name of a file beside the mapping"],
  ["an encoding that is none", ["list.csv }", "list.csv, encoding: utf-9 }"], "4:37 tables.list.encoding: must be an encoding like utf-8"],
  ["no event", ["events:\n  - table: list\n    key: id\n    title: title\n", "events: []\n"], "5:9 events: must have at least 1 item"],
  [
    "people nowhere",
    ["title: title\n", "title: title\npeople:\n  - { table: list, name: title, roles: id }\n"],
    "10:5 people[0]: must have one of event, session and talk",
  ],
  [
    "one person's affiliation beside many",
    ["title: title\n", "title: title\npeople:\n  - { table: list, event: id, name: { column: title, separator: ; }, roles: id, person: id }\n"],
    "10:5 people[0]: must have nothing else beside a list of names",
  ],
])("with %s is refused, with the place", async (_, [from, to], message) => {
  expect(mapping).toContain(from);
  const said = await refused(mapping.replace(from!, to!));
  expect(said).toContain(`must be a mapping of tables, but got: mistakes in it\n`);
  expect(said).toContain(`\n  m.yaml:${message}`);
});

it.each([
  "e-mail",
  "EMail",
  "mailAddress",
  "Phone",
  "Mobile phone",
  "Tel.",
  "Gender",
  "sex",
  "Geschlecht",
  "Date of birth",
  "Diet",
  "Question 3",
  "answers",
])("with a column called %s is refused", async column =>
  expect(await refused(mapping.replace("title: title", `title: ${column}`), `id,${column}\n1,x`)).toContain("is never read"),
);

it("without anything beside it is refused", async () => {
  const bytes = (async function* () {
    yield Buffer.from(mapping);
  })();
  await expect(tables.read(bytes, { fileName: "m.yaml" }).next()).rejects.toEqual(
    new InvalidInput("must be a mapping whose tables lie beside it, but got: a mapping alone"),
  );
});

it.each([
  ["UTF-16", Buffer.from(mapping, "utf16le"), /^must be a mapping/],
  ["Latin-1", Buffer.from("é", "latin1"), /^must be a mapping in UTF-8, but got: bytes that are none$/],
  ["two megabytes", Buffer.alloc(2_000_000, "#"), /^must be a mapping of at most 1024 KiB, but got: more$/],
  ["a table", Buffer.from("id,title\n1,One\n"), /^must be a mapping of tables, but got: mistakes in it\n {2}m.yaml:1:1 document: must be a map/],
])("that is %s is refused", async (_, bytes, message) => {
  await expect(readTables(bytes, {})).rejects.toThrow(InvalidInput);
  await expect(readTables(bytes, {})).rejects.toThrow(message);
});

it("takes key, address and day from whoever imports", async () => {
  const { sources } = await readTables(
    mapping,
    { "list.csv": "id,title\n1,One" },
    { key: "other", url: "https://example.org/", retrieved: "2026-11-22" },
  );
  expect(sources[0]!.source).toEqual({ key: "other", title: "T", url: "https://example.org/", retrieved: "2026-11-22" });
});
