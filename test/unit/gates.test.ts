import { unitedLabels } from "../../src/store/kept-labels.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emitted } from "../../src/api/emit-schema.js";
import { readFragment } from "../../src/query/fragment/parse-fragment.js";
import { cypher, cypherNames, withoutComments } from "../../src/neo4j/statement.js";
import { resourceNames } from "../../src/model/resource.js";
import { projectFolder } from "../../src/settings.js";
import { betweenPeople, relationships, roleFacts } from "../../src/model/vocabulary.js";

/** The rules of this code base that a short program can see. Each message says what puts it right. */

const files = (folder: string, ending: RegExp) =>
  readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter(file => ending.test(file))
    .map(file => join(folder, file))
    .sort();
const read = (file: string) => readFileSync(join(projectFolder, file), "utf8");
const sources = files("src", /\.tsx?$/).map(file => ({ file, text: read(file) }));
const [followed, fixed] = [/(?:@Follows|\breadFragment)\("([^"]+)"\)/g, /[sS]tatement\("([^"]+)"/g].map(
  pattern => new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(match => match[1]!))),
) as [Set<string>, Set<string>];
const writing = /\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH)\b/;

describe("Every file of cypher/", () => {
  it("is used: delete it, or follow it", () => {
    const used = (name: string) => followed.has(name) || fixed.has(name) || name.startsWith("constraints/") || name.startsWith("write/");
    expect(cypherNames().filter(name => !used(name))).toEqual([]);
    expect(cypherNames("write").filter(name => !sources.some(({ text }) => text.includes(`"${name}"`)))).toEqual([]);
  });

  it.each(cypherNames())("%s says what it answers, in one statement", name => {
    const text = cypher(name);
    expect(text).toMatch(/^\/\/ \S.*\.\n/);
    expect(withoutComments(text)).not.toContain(";");
    if (!name.startsWith("write/") && !name.startsWith("constraints/")) expect(withoutComments(text)).not.toMatch(writing);
    expect(text).not.toMatch(/\*(?!\d+\.\.\d+\]|\)|[ .,])/); // every path has an upper bound
  });
});

describe("Every file of resources/", () => {
  const names = resourceNames().map(file => ({ file, name: file.replace(/\.\w+$/, ""), text: read(join("resources", file)) }));
  it("is a table or a list that the code reads: delete it, or read it", () => {
    expect(files("resources", /\.\w+$/).filter(file => !resourceNames().includes(file.slice("resources/".length)))).toEqual(["resources/README.md"]);
    expect(names.filter(({ name }) => !sources.some(({ text }) => text.includes(`"${name}"`))).map(({ file }) => file)).toEqual([]);
  });
  it("exists, where the code reads it", () => {
    const folders = [...new Set(names.map(({ name }) => name.split("/")[0]!))].join("|"),
      literals = sources.flatMap(({ text }) => [...text.matchAll(new RegExp(`"((?:${folders})/[a-z-]+)"`, "g"))].map(([, literal]) => literal!));
    expect(literals.filter(literal => !names.some(({ name }) => name === literal))).toEqual([]);
  });
  it.each(names)("$file says what it is, where it comes from, its licence, and how it is changed", ({ text }) => {
    expect(text).toMatch(/^# [A-Z].+\n(?:# .+\n)*# Source: \S.+\n(?:# .+\n)*# Licence: \S.+\n# Update: \S.+\n[^#]/);
  });
  it("is marked as generated in .gitattributes where a program writes it, and nowhere else", () => {
    const generated = names.filter(({ text }) => text.includes("Not to be changed by hand.")).map(({ file }) => `resources/${file}`);
    expect(generated).not.toEqual([]);
    expect([...read(".gitattributes").matchAll(/^(\S+) linguist-generated$/gm)].map(([, file]) => file)).toEqual(generated);
  });
});

describe("TypeScript", () => {
  it("has no long files: move tables to resources/, and split what has two ideas", () => {
    const maxLines = 450; // the longest today is src/api/types/words.ts
    expect(sources.filter(({ text }) => text.split("\n").length > maxLines).map(({ file }) => file)).toEqual([]);
  });
});

describe("The audit record", () => {
  const touching = cypherNames().filter(name => cypher(name).includes("AuditEntry")),
    creating = "write/audit-entries";
  it("is changed by the one statement that appends to it; a restore only numbers entries behind those of the backup", () => {
    expect(touching.filter(name => name.startsWith("write/"))).toEqual([creating, "write/renumber-audit-entries"]);
    expect(withoutComments(cypher("write/renumber-audit-entries"))).not.toMatch(
      /\b(CREATE|MERGE|DELETE|REMOVE)\b|SET (?!\(entries\[at\]\)\.number =|dataset\.lastAuditNumber =)/,
    );
    expect(withoutComments(cypher(creating)).match(/\b(CREATE|MERGE|DELETE|SET|REMOVE|FOREACH)\b.*/g)).toEqual([
      "SET dataset.lastAuditNumber = last + size($rows)",
      "CREATE (entry:AuditEntry)",
      "SET entry = $rows[at], entry.number = last + at + 1",
    ]);
  });
  it("is out of reach of every other statement that writes: what each changes has a label or a type, and no entry has relationships", () => {
    const unlabelled = cypherNames("write").filter(name => {
      const text = withoutComments(cypher(name)),
        bare = [...text.matchAll(/\bMATCH \((\w*)\s*[{)]/g)].map(([, variable]) => variable!);
      return bare.some(variable => !variable || !text.includes(`(${variable}:`));
    });
    // A restore removes what it replaces, and is given the labels that stay: AuditEntry among them (src/store/kept-labels.ts).
    expect(unlabelled).toEqual(["write/remove-some"]);
    expect(unitedLabels).toHaveProperty("AuditEntry");
  });
});

describe("Every fragment", () => {
  it.each([...followed].sort())("%s keeps its header", name => {
    const { from, to, orders, columns, parameters, filters, wheres, conditions, whens } = readFragment(name),
      text = cypher(name),
      body = withoutComments(text);
    if (from) expect(body).toMatch(new RegExp(`\\b${from.name}\\b`));
    for (const line of text.split("\n")) if (!/@if .*\bfirst-page$/.test(line)) expect(line).not.toMatch(/\b(SKIP|LIMIT)\b|\$size\b/); // the page is not the fragment's business
    for (const terms of orders.values()) {
      expect(terms.at(-1)!.by).toMatch(/^(\w+\.(id|key)|at|day|role|type)$/); // ends in what is unique
      for (const { by } of terms) expect([to.name, ...columns.keys()]).toContain(by.split(".")[0]);
    }
    const used = [
        ...`${body} ${[...filters.values()].map(({ condition }) => condition.map(({ text }) => text).join("")).join(" ")}`.matchAll(/\$(\w+)/g),
      ].map(match => match[1]!),
      asked = conditions.map(condition => condition.split(" ")[0]!).filter(name => !columns.has(name)),
      known = new Set(["size", "first-page", to.name, ...whens.keys()]);
    expect(new Set([...parameters.keys(), ...filters.keys(), ...wheres.keys()])).toEqual(
      new Set([...used, ...asked].filter(name => !known.has(name))),
    );
  });
});

describe("Types of relationship", () => {
  it("stand in one order wherever the same ones are listed: which of them are narrowed, @types says", () => {
    const spellings = new Map<string, Set<string>>();
    for (const name of cypherNames())
      for (const [list] of withoutComments(cypher(name)).matchAll(/(?<=:)[A-Z_]+(?:\|[A-Z_]+)+/g)) {
        const set = list.split("|").sort().join("|");
        spellings.set(set, (spellings.get(set) ?? new Set()).add(list));
      }
    expect([...spellings.values()].filter(({ size }) => size > 1).map(lists => [...lists])).toEqual([]);
  });
  it("are listed once, in src/model/vocabulary.ts: a fragment over all of them says OVER", () => {
    expect(cypherNames().filter(name => cypher(name).includes(relationships.join("|")))).toEqual([]);
    for (const name of ["path/steps", "query/neighbourhood", "query/paths"]) expect(readFragment(name).narrowedTypes).toEqual(relationships);
  });
  it("that connect a person with an event are the same wherever they are listed", () => {
    const appearances = [...new Set(Object.values(roleFacts.event))].sort();
    for (const name of ["event/related", "person/related"])
      for (const [, types] of cypher(name).matchAll(/:((?:[A-Z_]+\|)*SPOKE_AT(?:\|[A-Z_]+)*)\]/g))
        expect(types!.split("|").sort()).toEqual(appearances);
    for (const [, types] of cypher("query/linking-people").matchAll(/\[(?:near|far):([A-Z_|]+)\]/g))
      expect(types!.split("|")).toEqual(["AFFILIATED_WITH", ...appearances]);
    for (const type of appearances) expect(betweenPeople).toContain(type);
  });
});

describe("Commands", () => {
  it("print by src/commands/print.ts alone: what is stored or given must not control the terminal", () => {
    const printing = sources.filter(({ file }) => /^src\/(commands\/|main\.ts)/.test(file) && file !== "src/commands/print.ts");
    expect(printing.filter(({ text }) => /process\.std(out|err)\.write|console\./.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("The committed files", () => {
  it.each(Object.entries(emitted))("%s is what the code says: npm run emit", (file, text) => expect(read(file)).toBe(text));

  it("hold no Cypher outside cypher/ and src/query", () => {
    expect(
      sources.filter(({ file, text }) => !file.startsWith("src/query/") && /[`"'](MATCH|MERGE|UNWIND|CREATE) /.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });

  it("ship no lock file with addresses of a registry", () => expect(read("package-lock.json")).not.toContain('"resolved"'));

  it("tell GraphQL's readers what every type, field and argument is", () => {
    // A description stands in quotes above what it describes.
    const lines = read("schema/api.graphql").split("\n");
    const bare = lines.filter(
      (line, at) =>
        /^(type|interface|enum|input|union|scalar) |^ {2,4}\w+(\(|:)/.test(line) && !/^\s*"""|"""$/.test(lines[at - 1]!) && !/^\s*\)/.test(line),
    );
    expect(bare).toEqual([]);
  });
});
