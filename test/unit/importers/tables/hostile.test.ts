import { gzipSync } from "node:zlib";
import { InvalidInput } from "../../../../src/sources/importers/importer.js";
import { textOf } from "../../../../src/sources/importers/tables/bytes.js";
import { namesIn, readList, readTables, said } from "./reading.js";

const list = (...rows: string[]) => ["first,last", ...rows].join("\n");
const utf16 = (text: string, swapped = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swapped ? bytes.swap16() : bytes;
};

describe("Bytes", () => {
  it.each<[string, Uint8Array, string?]>([
    ["UTF-8", Buffer.from(list("Émile,Ravasz"))],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${list("Émile,Ravasz")}`)],
    ["UTF-16", utf16(list("Émile,Ravasz"))],
    ["UTF-16 the other way round", utf16(list("Émile,Ravasz"), true)],
    ["UTF-16 without a mark, which the mapping names", Buffer.from(list("Émile,Ravasz"), "utf16le"), ", encoding: utf-16le"],
    ["Windows-1252, which the mapping names", Buffer.from(list("Émile,Ravasz"), "latin1"), ", encoding: windows-1252"],
    ["gzip", gzipSync(list("Émile,Ravasz"))],
    ["lines that end in CR LF", Buffer.from(list("Émile,Ravasz", "").replaceAll("\n", "\r\n"))],
    ["lines that end in CR", Buffer.from(list("Émile,Ravasz").replaceAll("\n", "\r"))],
    ["semicolons", Buffer.from(list("Émile,Ravasz").replaceAll(",", ";"))],
    ["tabs", Buffer.from(list("Émile,Ravasz").replaceAll(",", "\t"))],
    ["letters made of two signs", Buffer.from(list("Émile,Ravasz").normalize("NFD"))],
  ])("in %s are read, however they are cut", async (_, bytes, ...more) => {
    for (const size of [1, 2, 3, 7, 1_000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)),
        read = await readList(pieces, ...more);
      expect([namesIn(read), said(read)]).toEqual([["Émile Ravasz"], []]);
    }
  });

  it.each<[string, Uint8Array | Uint8Array[], RegExp]>([
    ["none at all", Buffer.from(""), /^people.csv must have a first row with the names of its columns, but got: nothing$/],
    ["of another encoding", Buffer.from(list("Émile,Ravasz"), "latin1"), /^people.csv:1 must be UTF-8, or in the encoding that the mapping names/],
    ["half a sign", Buffer.from(list("É")).subarray(0, -1), /^people.csv:2 must be UTF-8/],
    ["a NUL", Buffer.from(list("Ada,No\0ether")), /^people.csv:2 must be a text, but got: a NUL/],
    ["UTF-16 without a mark", Buffer.from(list("Ada,Noether"), "utf16le"), /^people.csv:1 must be a text, but got: a NUL/],
    ["half of gzip", gzipSync(list("Ada,Noether")).subarray(0, -9), /^people.csv must be whole gzip, but got: unexpected end of file$/],
    ["gzip of nothing", Buffer.from([0x1f, 0x8b, 0, 0, 0, 0, 0]), /^people.csv must be whole gzip, but got: /],
    [
      "100 MB in one line",
      Array.from({ length: 100 }, () => Buffer.alloc(1_000_000, "a")),
      /^people.csv(:1 must have at most 1024 Ki characters in a row| must have a first row)/,
    ],
    [
      "100 MB in quotes",
      [Buffer.from(list('"')), ...Array.from({ length: 100 }, () => Buffer.alloc(1_000_000, "a\n"))],
      /^people.csv:2 must have at most 1024 Ki characters in a row, but got: more, perhaps as a quote stays open$/,
    ],
  ])("that are %s are refused", async (_, bytes, message) => {
    const reading = readList(bytes);
    await expect(reading).rejects.toThrow(InvalidInput);
    await expect(reading).rejects.toThrow(message);
  });

  it("that are more than a gigabyte are read no further", async () => {
    let megabytes = 0;
    const endless = (async function* () {
      for (const megabyte = Buffer.alloc(1024 * 1024, "a"); ; megabytes++) yield megabyte;
    })();
    const all = (async () => {
      for await (const text of textOf(endless, "people.csv")) expect(text.length).toBeLessThanOrEqual(64 * 1024);
    })();
    await expect(all).rejects.toEqual(new InvalidInput("people.csv must have at most 1024 Mi characters, but got: more"));
    expect(megabytes).toBe(1024);
  });

  it("that are not there are refused", () =>
    expect(
      readTables(
        `
format: colloquia-tables-1
source: { key: k, title: T }
tables: { t: { file: t.csv } }
events: [{ table: t, key: k, title: t }]`,
        {},
      ),
    ).rejects.toEqual(new InvalidInput("t.csv must be a file that can be read, but got: ENOENT")));
});

describe("Of a table", () => {
  it("rows that are malformed are left out, and the others go in", async () => {
    const read = await readList(
      list(
        "Ada,Noether",
        "Wu",
        "a,b,c",
        '"Otto"x,Nobody',
        'Ot"to,Nobody',
        ",",
        "",
        '"Émile","Ra""vasz"',
        '"two\nlines",x',
        "Prince,",
        '"open,here',
        "lost,row",
      ),
    );
    expect(namesIn(read)).toEqual(["Ada Noether", 'Émile Ra"vasz', "two lines x", "Prince"]);
    // What cannot be told apart is met first, as the table is read some rows ahead.
    expect(said(read)).toEqual([
      "people.csv:5 column first must have quotes around a whole cell, and twice inside one, but got: one alone",
      "people.csv:6 column first must have quotes around a whole cell, and twice inside one, but got: one alone",
      "people.csv:13 must close each quote that it opens, as all that follows is lost in it, but got: the end of the table",
      "people.csv:3 must have 2 columns, but got: 1",
      "people.csv:4 must have 2 columns, but got: 3",
    ]);
  });

  it("quotes are signs like others where the mapping says so", async () =>
    expect(namesIn(await readList(list('"Ada,"Noe"ther'), ", quotes: false"))).toEqual(['"Ada "Noe"ther']));

  it("cells that are no texts are problems with their place", async () => {
    const read = await readList(
      list(
        ...['"=HYPERLINK(""http://x.example"",""Ada"")",Noether', "#REF!,", "ada@example.org,", "<b>Ada</b>,&Eacute;mile\u200b", "\u00a0,"],
        `${"x".repeat(3_000)},`,
      ),
    );
    expect(namesIn(read)).toEqual(["Ada Émile"]);
    expect(said(read).map(problem => problem.replace(/(x{20})x+/, "$1"))).toEqual([
      'people.csv:2 column first, last must be what a formula shows, not the formula, but got: "=HYPERLINK(\\"http://x.example\\",\\"Ada\\") Noether"',
      'people.csv:3 column first, last must be a value, not an error of the spreadsheet, but got: "#REF!"',
      "people.csv:4 column first, last must have no e-mail address in it, but got: a text with an e-mail address",
      'people.csv:7 column first, last must have at most 2000 characters, but got: "xxxxxxxxxxxxxxxxxxxx"…',
    ]);
  });

  it("people who are too many are left out together", async () => {
    const read = await readList(
      (function* () {
        yield Buffer.from("first,last\n");
        for (let at = 0; at < 1_000; at++) yield Buffer.from("Ada,Noether\n".repeat(1_000));
      })(),
    );
    expect(namesIn(read)).toEqual([]);
    expect(said(read)).toEqual(["m.yaml events[0] must have at most 10000 names, but got: more"]);
  });

  it("problems that are too many are counted", async () => {
    const read = await readList(list(...Array.from({ length: 1_500 }, () => "x")));
    expect(read.problems).toHaveLength(1_001);
    expect(said(read).at(-1)).toBe("people.csv must have at most 1000 problems, but got: 500 more");
  });
});

describe("Of tables that are joined", () => {
  const mapping = `
format: colloquia-tables-1
source: { key: joined, title: Joined }
tables: { e: { file: e.csv }, s: { file: s.csv }, t: { file: t.csv }, p: { file: p.csv } }
events:
  - table: e
    key: id
    title: title
    kind: { column: kind, words: { Conference: CONFERENCE } }
    start: { column: from, pattern: dd.MM.yyyy }
    end: { column: to, pattern: dd.MM.yyyy }
    partOf: main
sessions: [{ table: s, key: id, event: event, title: title, durationMinutes: minutes }]
talks: [{ table: t, key: id, event: event, session: session, title: title, identifiers: { DOI: doi } }]
people: [{ table: p, talk: talk, name: name, person: id, roles: role, order: n }]
`;
  const headers = { e: "id,title,kind,from,to,main", s: "id,event,title,minutes", t: "id,event,session,title,doi", p: "talk,name,id,role,n" };
  const read = (rows: Partial<Record<keyof typeof headers, string[]>>) =>
    readTables(
      mapping,
      Object.fromEntries(Object.entries(headers).map(([name, header]) => [`${name}.csv`, [header, ...(rows[name as "e"] ?? [])].join("\n")])),
    );

  it("what leads nowhere, stands twice or cannot be is a problem", async () => {
    const got = await read({
      e: [
        "A,One,Conference,01.08.2025,03.08.2025,",
        "B,Two,Happening,31.02.2025,,A",
        "B,Two,Happening,31.02.2025,,A",
        "B,Other,,,,",
        "C,,,,,",
        "D,Four,,02.08.2025,01.08.2025,E",
        "E,Five,,,,D",
        "F,Six,,,,X",
        ",Seven,,,,",
      ],
      s: ["s1,A,Morning,90", "s2,Z,Nowhere,", "s3,B,Long,1e9"],
      t: ["t1,A,s1,A talk,10.1000/x", "t2,A,s3,Elsewhere,10.x", "t1,A,s1,Another talk,", "t3,,s1,No event,"],
      p: [
        "t1,Ada,1,SPEAKER,10",
        "t1,Wu,2,AUTHOR,9",
        "t1,Ada,1,AUTHOR,11",
        "t1,Otto,,CHAIR,",
        "t1,,,SPEAKER,",
        "t9,Lost,,SPEAKER,",
        "t1,Nil,,,",
        "t1,Wu,3,AUTHOR,1",
      ],
    });
    expect(said(got)).toEqual([
      'e.csv:5 column id must be a key that nothing else has, as e.csv:3 does, but got: "B"',
      "e.csv:6 column title must be the title of an event, but got: nothing",
      "e.csv:10 column id must be a key, but got: nothing",
      's.csv:3 column event must be the key of an event of the tables, but got: "Z"',
      't.csv:3 column session must be the key of a session of the event, but got: "s3"',
      't.csv:4 column id must be a key that nothing else has, as t.csv:2 does, but got: "t1"',
      "t.csv:5 column event must be the key of an event, but got: nothing",
      'p.csv:7 column talk must be the key of a talk of the tables, but got: "t9"',
      'e.csv:7 column main must not lead back to itself, but got: "E"',
      'e.csv:8 column main must not lead back to itself, but got: "D"',
      'e.csv:9 column main must be the key of something in the tables, but got: "X"',
      'p.csv:5 column role must be one of the words AUTHOR, SPEAKER, but got: "CHAIR"',
      "p.csv:6 column name must be a name, but got: nothing",
      "p.csv:8 column role must be one of the roles AUTHOR, SPEAKER, but got: nothing",
      't.csv:3 column doi must be DOI like 10.1103/PhysRevE.100.012707, but got: "10.x"',
      'e.csv:3 column from must be written as dd.MM.yyyy, but got: "31.02.2025"',
      'e.csv:3 column kind must be one of the words conference, but got: "Happening"',
      's.csv:4 column minutes must be a whole number from 1 to 10000, but got: "1e9"',
      'e.csv:7 column to must not be before 2025-08-02, but got: "2025-08-01"',
    ]);
    expect(got.records.map(({ events, talks }) => [events[0]!.title, talks.map(({ title }) => title)])).toEqual([
      ["One", ["A talk", "Elsewhere"]],
      ["Two", []],
      ["Four", []],
      ["Five", []],
      ["Six", []],
    ]);
    expect(got.records[0]!.talks[0]!.people.map(({ name, roles }) => [name, roles])).toEqual([
      ["Wu", ["AUTHOR"]],
      ["Wu", ["AUTHOR"]],
      ["Ada", ["SPEAKER", "AUTHOR"]],
    ]);
    expect(got.records[1]!.events[0]!.partOf).toEqual([{ to: got.records[0]!.key }]);
  });

  it("without an event nothing is read", () => expect(read({})).rejects.toEqual(new InvalidInput("must have at least one event, but got: none")));

  it("the order of tables and rows changes nothing but the order", async () => {
    const rows = {
        e: ["a,One,,,,", "b,Two,,,,"],
        t: ["t1,a,,First,", "t2,b,,Second,"],
        p: ["t1,Ada,,SPEAKER,1", "t1,Wu,,SPEAKER,2", "t2,Ada,,SPEAKER,1"],
      },
      turned = Object.fromEntries(Object.entries(rows).map(([name, lines]) => [name, [...lines].reverse()]));
    expect((await read(turned)).records.reverse()).toEqual((await read(rows)).records);
  });
});
