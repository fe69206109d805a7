import fc from "fast-check";
import { printedText } from "../../../../src/sources/importers/printed.js";
import { cellKey } from "../../../../src/sources/importers/tables/keys.js";
import { expectSound, readOrRefused } from "../../../support/reading.js";
import { fixture, namesIn, readList, readTables } from "./reading.js";

it("reads or refuses any bytes as a table", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom("", "first,last\n", "\u001f\u008b"), async (bytes, begin) =>
      expectSound(await readOrRefused(readList([Buffer.from(begin, "latin1"), bytes]))),
    ),
  ));

it("reads or refuses any bytes as a mapping", () =>
  fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => expectSound(await readOrRefused(readTables(bytes, {}))))));

it("reads or refuses a mapping in which one line is another", () => {
  const lines = fixture("acl.mapping.yaml").split("\n");
  const files = {
    "events.csv.gz": "event,title,year,month,place,venues\ne,T,2020,May 1,Rome,",
    "talks.csv.gz": "talk,event,title,doi\nt,e,A talk,",
    "authors.csv.gz": "talk,position,first,last,person_id\nt,1,Ada,Noether,",
    "editors.csv.gz": "event,position,first,last,person_id\ne,1,Wu,Minhua,",
  };
  const at = fc.nat(lines.length - 1);
  return fc.assert(
    fc.asyncProperty(
      at,
      fc.oneof(
        at.map(other => lines[other]!),
        fc.string(),
        fc.constantFrom("  - table: talks", "    title: {title}"),
      ),
      async (where, line) =>
        expectSound(await readOrRefused(readTables(lines.map((each, index) => (index === where ? line : each)).join("\n"), files))),
    ),
    { numRuns: 300 },
  );
});

/** Cells of which nothing but the writing of tables is hard. */
const cell = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.array(fc.constantFrom('"', ",", ";", "\t", "\n", "\r\n", "|", "a", "é"), { minLength: 1, maxLength: 8 }).map(signs => signs.join("")),
);
const sound = cell.filter(text => !/[\0@#=]/.test(text) && printedText(text) !== undefined);

it("reads what was written with quotes", () =>
  fc.assert(
    fc.asyncProperty(fc.array(sound, { minLength: 1, maxLength: 5 }), fc.constantFrom(",", ";", "\t", "|"), async (cells, delimiter) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`,
        table = [["n", "name"], ...cells.map((text, at) => [String(at), text])].map(row => row.map(quoted).join(delimiter)).join("\n"),
        read = await readList(table, undefined, "name: name\n    order: n");
      expect(namesIn(read)).toEqual(cells.map(text => printedText(text.replace(/\r\n?/g, "\n"))));
      expectSound(read);
    }),
  ));

it("gives different cells different keys, which are keys", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("A", "a", "a.", "W18-6", "w18-6", "é", "e", "a/b", "x".repeat(55), "x".repeat(54))),
        { minLength: 2 },
      ),
      cells => {
        const keys = cells.map(cellKey);
        // What a made key looks like is no key as it stands.
        expect(new Set([...keys, ...keys.map(cellKey).filter(key => !keys.includes(key))]).size).toBeGreaterThanOrEqual(cells.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9._-]{0,53}$/);
        for (const key of keys) if (/-[0-9a-f]{12}$/.test(key)) expect(cellKey(key)).not.toBe(key);
      },
    ),
  ));

it("never mixes up a person's keys", async () => {
  const read = await readList("first,last,id\nAda,N,A1\nAda,N,a1\nAda,N,A1\nWu,M,", undefined, 'name: "{first} {last}"\n    person: id'),
    people = read.records[0]!.events[0]!.people;
  expect(people.map(({ person }) => person)).toEqual([expect.stringMatching(/^person\/a1-[0-9a-f]{12}$/), "person/a1", undefined]);
});

/** Tables in which anything may stand anywhere. */
const odd = fc.constantFrom(
  "",
  "a",
  "A",
  "b",
  "1",
  "2025-01-13",
  "13.01.2025",
  "SPEAKER",
  "Poster",
  "x@y.example",
  "=SUM(A1)",
  "10.1000/x",
  "<b>",
  "#REF!",
  "constructor",
  "__proto__",
);
const table = (...columns: string[]) =>
  fc
    .array(fc.array(odd, { minLength: columns.length - 1, maxLength: columns.length + 1 }), { maxLength: 5 })
    .map(rows => [columns, ...rows].map(row => row.join(",")).join("\n"));
it("reads what is nearly a programme, and what it reads is valid", () =>
  fc.assert(
    fc.asyncProperty(
      table("id", "title", "main", "host", "from", "series"),
      table("id", "event", "session", "title", "doi", "name", "role", "room", "kind"),
      table("id", "name", "whole", "ror"),
      async (e, t, i) => {
        const mapping = `
format: colloquia-tables-1
source: { key: odd, title: Odd }
tables: { e: { file: e, delimiter: "," }, t: { file: t, delimiter: "," }, i: { file: i, delimiter: "," } }
events: [{ table: e, key: id, title: title, partOf: main, hosts: [{ key: host }, title], series: series, start: { column: from, pattern: [yyyy-MM-dd, dd.MM.yyyy] } }]
sessions: [{ table: t, key: session, event: event, venues: [room] }]
talks: [{ table: t, key: id, session: session, title: title, kind: { column: kind, words: { Poster: POSTER, a: null } }, identifiers: { DOI: doi } }]
people:
  - { table: t, talk: id, name: name, roles: role, person: title, affiliations: [room] }
  - { table: t, session: session, name: title, roles: { constant: CHAIR } }
institutions: [{ table: i, key: id, name: name, partOf: whole, identifiers: { ROR: ror } }]
`;
        expectSound(await readOrRefused(readTables(mapping, { e, t, i })));
      },
    ),
    { numRuns: 500 },
  ));
