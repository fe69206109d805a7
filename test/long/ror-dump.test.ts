import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { canonical } from "../../src/model/outside-identifier.js";
import { inconsistencies } from "../../src/sources/description/read-description.js";
import { projectFolder } from "../../src/settings.js";
import { shared } from "../support/shared.js";
import type { Read } from "../support/reading.js";
import { readBytes } from "../unit/importers/ror/reading.js";

interface Organisation {
  readonly id: string;
  readonly status: string;
  readonly names: readonly { readonly value: string; readonly types: readonly string[]; readonly lang: string | null }[];
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
  readonly external_ids: readonly { readonly type: string; readonly all: readonly string[] }[];
}

const file = shared("data/ror/ror-data-schema-v2.json.gz");

(file === undefined ? describe.skip : describe)("The real dump", () => {
  const bytes = file === undefined ? Buffer.alloc(0) : gunzipSync(readFileSync(file)),
    live = file === undefined ? [] : (JSON.parse(bytes.toString()) as Organisation[]).filter(({ status }) => status !== "withdrawn"),
    there = new Set(live.map(({ id }) => id));
  let read: Read;
  beforeAll(async () => (read = await readBytes([bytes])));
  const institutions = () => read.records.flatMap(({ institutions }) => institutions);
  const told = (message: string) => read.problems.filter(problem => problem.message.startsWith(message)).length;

  it("has as many organisations as are not withdrawn", () => {
    expect(live.length).toBeGreaterThan(10_000);
    expect(read.records.map(({ key }) => `https://ror.org/${key}`)).toEqual(live.map(({ id }) => id));
  });

  it("has as many names of each kind, with as many languages", () => {
    const kinds = { acronym: "ACRONYM", alias: "ALIAS", label: "LABEL", ror_display: "DISPLAY" } as const,
      names = institutions().flatMap(({ names = [] }) => names),
      plain = live.flatMap(({ names }) => names);
    expect(names).toHaveLength(plain.length);
    for (const [type, kind] of Object.entries(kinds))
      expect(names.filter(({ kinds }) => kinds.includes(kind)).length).toBe(plain.filter(({ types }) => types.includes(type)).length);
    expect(names.filter(({ language }) => language === "ja").length).toBe(plain.filter(({ lang }) => lang === "ja").length);
  });

  it("has as many parents as are there, less the one that closes a circle, and tells of the others", () => {
    const parents = live.flatMap(({ relationships }) => relationships.filter(({ type }) => type === "parent")),
      dangling = parents.filter(({ id }) => !there.has(id)).length,
      circles = told("must not lead back to itself");
    expect(told("must be an organisation of this dump")).toBe(dangling);
    expect(circles).toBe(1);
    expect(institutions().flatMap(({ partOf }) => partOf)).toHaveLength(parents.length - dangling - circles);
  });

  it.each([
    ["wikidata", "WIKIDATA", (value: string) => canonical("WIKIDATA", value)],
    ["isni", "ISNI", (value: string) => canonical("ISNI", value)],
    ["grid", "GRID", (value: string) => canonical("GRID", value)],
    ["fundref", "DOI", (value: string) => (value.length === 9 || value.length === 12 ? value : undefined)],
  ] as const)("has as many identifiers of %s as can be and are of one organisation only", (type, scheme, valid) => {
    const holders = new Map<string, number>();
    for (const { external_ids } of live) {
      const own = external_ids.filter(each => each.type === type).flatMap(({ all }) => all.flatMap(value => valid(value) ?? []));
      for (const value of new Set(own)) holders.set(value, (holders.get(value) ?? 0) + 1);
    }
    const identifiers = institutions().flatMap(({ identifiers }) => identifiers.filter(each => each.scheme === scheme));
    expect(identifiers).toHaveLength([...holders.values()].filter(count => count === 1).length);
  });

  it("is consistent as a whole", () => {
    expect(inconsistencies({ format: "colloquia-description-1", ...read.sources[0]!, notStated: [], leftOut: [], records: read.records })).toEqual(
      [],
    );
  });

  it("is read in 320 MB of memory, of which Node takes 70 for itself", () => {
    const folder = mkdtempSync(join(projectFolder, "dist-peak-"));
    try {
      const script = join(folder, "peak.mjs"),
        build = ["--bundle", "--platform=node", "--format=esm", "--target=node20", "--packages=external", "--log-level=warning"];
      execFileSync(join(projectFolder, "node_modules/esbuild/bin/esbuild"), [
        join(projectFolder, "test/unit/importers/ror/peak.ts"),
        ...build,
        `--outfile=${script}`,
      ]);
      const said = JSON.parse(execFileSync(process.execPath, [script, file!], { encoding: "utf8" })) as { records: number; megabytes: number };
      expect(said.records).toBe(live.length);
      expect(said.megabytes).toBeLessThan(320);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
