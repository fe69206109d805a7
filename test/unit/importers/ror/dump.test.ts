import { Projection } from "../../../../src/projection/project.js";
import { readDescription } from "../../../../src/sources/description/read-description.js";
import { ror } from "../../../../src/sources/importers/ror/ror.js";
import { described } from "../../../support/reading.js";
import { fixture, ids, organisation, readBytes, readValue, said } from "./reading.js";

it("knows its files by their beginning", () => {
  expect(ror.detects(fixture().toString().slice(0, 4_096), "any.json")).toBe(true);
  for (const begin of [
    "",
    "[]",
    '{"id": "https://ror.org/05gq02987"}',
    '[{"id": "https://example.org/05gq02987"}]',
    "format: colloquia-description-1",
  ])
    expect(ror.detects(begin, "v1.50-ror-data.json")).toBe(false);
});

it("names the source by its registry, and by its last change where the bytes say it", async () => {
  const { sources } = await readBytes([fixture()], { retrieved: "2026-11-22", url: "https://zenodo.example.org/ror" });
  expect(sources).toMatchObject([
    {
      source: {
        key: "ror",
        title: "Research Organization Registry (ROR), as changed up to 2024-07-30",
        retrieved: "2026-11-22",
        url: "https://zenodo.example.org/ror",
      },
    },
  ]);
  const { sources: given } = await readValue([organisation()], { key: "ror-of-2024" });
  expect(given[0]!.source).toMatchObject({ key: "ror-of-2024", title: "Research Organization Registry (ROR)" });
});

it("makes an entry of every organisation, also of what is inactive, and says how many are withdrawn", async () => {
  const read = await readBytes([fixture()]);
  expect(read.problems).toEqual([]);
  expect(read.records.map(({ key, institutions }) => `${key} ${institutions.map(({ name }) => name).join()}`)).toEqual([
    "0aaaa0256 Institut für Schiefes Denken",
    "0aaaa0159 University of Lindhagen",
    "0aaaa0353 Laboratory of Left Turns",
    "0aaaa0450 Lindhagen College",
    "0aaaa0547 Obliqua (Norway)",
  ]);
  expect(read.sources[0]!.leftOut).toContain("Organisations that the registry has withdrawn: 1");
});

it("takes over names by kind and language, the first place, parents before and behind it, and identifiers", async () => {
  const { records } = await readBytes([fixture()]);
  expect(records[0]!.institutions).toEqual([
    {
      key: "0aaaa0256",
      name: "Institut für Schiefes Denken",
      names: [
        { name: "IAR", kinds: ["ACRONYM"] },
        { name: "Institute for Askew Reasoning", kinds: ["ALIAS"], language: "en" },
        { name: "Institut für Schiefes Denken", kinds: ["DISPLAY", "LABEL"], language: "de" },
      ],
      city: "Lindhagen",
      country: "Germany",
      identifiers: [
        { scheme: "ROR", value: "0aaaa0256" },
        { scheme: "GRID", value: "grid.999001.a" },
        { scheme: "ISNI", value: "0000000400000019" },
        { scheme: "WIKIDATA", value: "Q999000001" },
        { scheme: "WIKIDATA", value: "Q999000002" },
        { scheme: "DOI", value: "10.13039/501100999001" },
      ],
      partOf: [{ to: "0aaaa0159" }],
    },
  ]);
  expect(records[1]!.institutions[0]).toMatchObject({ city: "Lindhagen", partOf: [] });
  expect(records[1]!.institutions[0]!.names!.at(-1)).toEqual({ name: "Alma Lindhagensis", kinds: ["ALIAS"], language: "la" });
  expect(records[2]!.institutions[0]!.partOf).toEqual([{ to: "0aaaa0256" }, { to: "0aaaa0159" }]);
});

it("makes what is a Description as a whole, and a graph that shows the displayed name and finds every other", async () => {
  const { sources, records } = await readBytes([fixture()]),
    description = readDescription(described({ sources, records }), "read"),
    institutions = [...new Projection([description], []).world().nodes.values()].filter(({ type }) => type === "Institution");
  expect(institutions).toHaveLength(5);
  expect(institutions.find(({ properties }) => properties["name"] === "University of Lindhagen")?.properties).toMatchObject({
    names: ["Alma Lindhagensis", "UL", "University of Lindhagen", "Universität Lindhagen", "リンドハーゲン大学"],
    searchText: expect.stringContaining("alma lindhagensis | ul |"),
    sortName: "university of lindhagen",
  });
});

it("leaves out a parent that is not there or is withdrawn, and a link that closes a circle", async () => {
  const parent = (...to: string[]) => ({ relationships: to.map(id => ({ type: "parent", label: "?", id })) }),
    read = await readValue([
      organisation({ id: ids[0], ...parent(ids[1]!, ids[3]!, "https://ror.org/05gq02987") }),
      organisation({ id: ids[1], ...parent(ids[2]!) }),
      organisation({ id: ids[2], ...parent(ids[0]!, ids[2]!) }),
      organisation({ id: ids[3], status: "withdrawn" }),
      organisation({ id: ids[4], ...parent(ids[0]!, ids[0]!) }),
    ]);
  expect(read.records.map(({ institutions }) => institutions[0]!.partOf.map(({ to }) => to))).toEqual([
    ["0aaaa0256"],
    ["0aaaa0353"],
    [],
    ["0aaaa0159"],
  ]);
  expect(said(read)).toEqual([
    '[0].relationships[1].id: must be an organisation of this dump that is not withdrawn, but got: "0aaaa0450"',
    '[0].relationships[2].id: must be an organisation of this dump that is not withdrawn, but got: "05gq02987"',
    '[2].relationships[0].id: must not lead back to itself, but got: "0aaaa0159"',
    '[2].relationships[1].id: must not lead back to itself, but got: "0aaaa0353"',
  ]);
});

it("leaves out identifiers that cannot be, and those that several claim: they would make them one", async () => {
  const claims = (id: string, type: string, ...all: string[]) => organisation({ id, external_ids: [{ type, all, preferred: null }] }),
    read = await readValue([
      claims(ids[0]!, "wikidata", "Q1", "Q2", "Q2"),
      claims(ids[1]!, "wikidata", "Q1"),
      claims(ids[2]!, "isni", "0000 0001 2156 1421"),
      claims(ids[3]!, "fundref", "10"),
      { ...claims(ids[4]!, "wikidata", "Q2"), status: "withdrawn" },
    ]);
  expect(read.records.map(({ institutions }) => institutions[0]!.identifiers.slice(1))).toEqual([[{ scheme: "WIKIDATA", value: "Q2" }], [], [], []]);
  expect(said(read)).toEqual([
    '[0].external_ids[0].all[0]: must be an identifier of one organisation, but got: "Q1"',
    '[1].external_ids[0].all[0]: must be an identifier of one organisation, but got: "Q1"',
    '[2].external_ids[0].all[0]: must be ISNI like 000000012156142X (with a right check digit), but got: "0000 0001 2156 1421"',
    '[3].external_ids[0].all[0]: must be a number of the Funder Registry like 501100000921, but got: "10"',
  ]);
});
