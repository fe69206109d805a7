import fc from "fast-check";
import { unitId } from "../../src/identity/identity.js";
import { Projection } from "../../src/projection/project.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { withoutUnits } from "../../src/store/erasure/forgetting.js";
import { printedNames, tells } from "../../src/store/erasure/names.js";
import { printedPeople } from "../../src/store/erasure/printed-people.js";
import { scrubbed } from "../../src/store/erasure/scrubbed.js";
import { tombstoneOf } from "../../src/store/erasure/tombstone.js";
import { shippedData } from "../../src/store/shipped.js";
import { Secret } from "../../src/secret.js";

const secret = new Secret("a secret of more than thirty-two characters"),
  orcid = { scheme: "ORCID", value: "0000-0002-1825-0097" };
const described = (source: string, record: object, beside: object = {}): Description =>
  descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key: source, title: source },
    records: [{ key: "r", ...record }],
    ...beside,
  });
const talks = (...people: object[][]) => ({
  events: [{ key: "e", title: "An event" }],
  institutions: [{ key: "i", name: "Göttingen" }],
  talks: people.map((people, at) => ({
    key: `t${at}`,
    event: "e",
    title: `Talk ${at}`,
    people: people.map(each => ({ roles: ["AUTHOR"], ...each })),
  })),
});
const unit = (source: string, key: string) => unitId({ type: "Person", source, key });
const namesIn = (description: Description) => [...printedPeople(description)].map(({ name, unit }) => `${name} ${unit}`);
const without = (of: readonly Description[], units: readonly string[], from: Description) =>
  scrubbed(from, new Set(tombstoneOf(of, new Set(units), secret)), secret);

describe("A source without somebody who was erased", () => {
  it("is the same object where it does not have them", () => {
    const one = described("a", talks([{ name: "Ada Noether" }])),
      other = described("b", talks([{ name: "Ada Noether" }]));
    expect(without([one], [unit("a", "talk/t0/1")], other)).toBe(other); // an equal name alone erases nobody
    expect(scrubbed(one, new Set(), secret)).toBe(one);
  });

  it("leaves the others of the list what they were", () => {
    const one = described("a", talks([{ name: "Ada Noether" }, { name: "Ben Bohr" }, { name: "Cy Fermi", person: "cy" }])),
      left = without([one], [unit("a", "talk/t0/1")], one);
    expect(namesIn(left)).toEqual(["Ben Bohr talk/t0/2", "Cy Fermi cy"]);
    expect(left.records[0]!.talks[0]!.people.map(({ person }) => person)).toEqual(["talk/t0/2", "cy"]);
  });

  it.each([
    ["an identifier", talks([{ name: "A. N.", identifiers: [{ scheme: "ORCID", value: "https://orcid.org/0000-0002-1825-0097" }] }]), []],
    [
      "name and affiliation, however they are printed",
      talks([{ name: "ADA NOETHER", affiliations: [{ printed: "gottingen", institution: "i" }] }]),
      [],
    ],
    ["the name alone", talks([{ name: "Ada Noether" }]), ["Ada Noether talk/t0/1"]],
    ["the affiliation alone", talks([{ name: "Ben Bohr", affiliations: [{ printed: "Göttingen", institution: "i" }] }]), ["Ben Bohr talk/t0/1"]],
  ])("knows them in another source by %s", (_, record, left) => {
    const one = described("a", talks([{ name: "Ada Noether", identifiers: [orcid], affiliations: [{ printed: "Göttingen", institution: "i" }] }])),
      other = described("b", record);
    expect(namesIn(without([one], [unit("a", "talk/t0/1")], other))).toEqual(left);
  });

  it("knows them in a newer version by their key, or by the place with the name", () => {
    const one = described("a", talks([{ name: "Ada Noether", person: "ada" }], [{ name: "Ada Noether" }])),
      units = [unit("a", "ada"), unit("a", "talk/t1/1")],
      newer = described("a", talks([{ name: "Ada E. Noether", person: "ada" }], [{ name: "Ben Bohr" }], [{ name: "Cy Fermi" }]));
    expect(namesIn(without([one], units, newer))).toEqual(["Ben Bohr talk/t1/1", "Cy Fermi talk/t2/1"]);
  });

  it("has none of the appearances under a key of which one is known", () => {
    const one = described("a", talks([{ name: "Ada Noether", identifiers: [orcid] }])),
      other = described(
        "b",
        talks([{ name: "A. Noether", person: "an", identifiers: [orcid] }, { name: "Ben Bohr" }], [{ name: "A. Noether", person: "an" }]),
      );
    expect(namesIn(without([one], [unit("a", "talk/t0/1")], other))).toEqual(["Ben Bohr talk/t0/2"]);
  });

  it("tells them neither in citations nor in what it says in words", () => {
    const record = {
        ...talks([
          { name: "Ada Noether", person: "ada" },
          { name: "Ben Bohr", inferred: "Named with Ada Noether in the poster session." },
        ]),
        works: [
          { key: "w", citation: "A. Noether, B. Bohr, A work of A. Noether (1918)", authors: [{ name: "A. Noether", person: "ada" }, "B. Bohr"] },
          { key: "v", citation: "A. Noether, Another one", authors: ["A. Noether"] },
        ],
      },
      one = described("a", { ...record, series: [{ key: "s", title: "Ada Noether lectures" }] }, { leftOut: ["The life of Ada Noether."] }),
      left = without([one], [unit("a", "ada")], one);
    expect(JSON.stringify(left)).not.toContain("Ada Noether");
    expect(left.records[0]!.works).toMatchObject([
      { citation: "[…], B. Bohr, A work of […] (1918)", authors: [{ name: "B. Bohr", person: "work/w/2" }] },
      { citation: "A. Noether, Another one", authors: [{ name: "A. Noether" }] },
    ]);
    expect(left.leftOut).toEqual(["The life of […]."]);
    expect(left.records[0]!.series[0]!.title).toBe("[…] lectures");
  });

  it("is the same whether what was printed is scrubbed, or what is left of it, one after the other or at once", () => {
    const { descriptions } = shippedData(),
      all = descriptions.flatMap(description =>
        [...printedPeople(description)].map(({ unit: key }) => ({ description, unit: unit(description.source.key, key) })),
      );
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (a, b) => {
        const [one, other] = [all[a]!, all[b]!],
          first = tombstoneOf([one.description], new Set([one.unit]), secret);
        for (const description of descriptions) {
          const once = scrubbed(description, new Set(first), secret),
            // the second one is erased from what is left of the first
            second = tombstoneOf([scrubbed(other.description, new Set(first), secret)], new Set([other.unit]), secret),
            both = new Set([...first, ...second]);
          expect(scrubbed(once, new Set(first), secret)).toBe(once);
          expect(JSON.stringify(scrubbed(once, both, secret))).toBe(JSON.stringify(scrubbed(description, both, secret)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("changes nobody else: the others have their ids", () => {
    const { descriptions, decisions } = shippedData(),
      peopleOf = (all: readonly Description[]) => [...new Projection(all, decisions).world().nodes.values()].filter(({ type }) => type === "Person"),
      before = peopleOf(descriptions),
      gert = before.find(({ properties }) => (properties["names"] as string[]).includes("Gert Aarts"))!,
      hashes = new Set(tombstoneOf(descriptions, new Set((gert.properties["units"] as string[] | undefined) ?? [gert.id]), secret)),
      after = peopleOf(descriptions.map(description => scrubbed(description, hashes, secret)));
    expect(after.map(({ id }) => id).sort()).toEqual(before.flatMap(({ id }) => (id === gert.id ? [] : id)).sort());
  });

  it("is another one under another secret", () => {
    const one = described("a", talks([{ name: "Ada Noether", person: "ada" }])),
      hashes = (key: string) => tombstoneOf([one], new Set([unit("a", "ada")]), new Secret(key));
    expect(hashes("one secret of many characters")).not.toEqual(hashes("another secret of many characters"));
  });
});

describe("A reason", () => {
  const names = printedNames(
    [described("a", talks([{ name: "Ada Noether" }, { name: "Li Wu" }]))],
    new Set([unit("a", "talk/t0/1"), unit("a", "talk/t0/2")]),
  );
  it.each(["Noether asked for it.", "asked by ADA NOETHER", "li wu wants it"])("that says “%s” tells whom", text =>
    expect(tells(text, names)).toBe(true),
  );
  it.each(["Asked for by letter.", "Li asked"])("that says “%s” does not", text => expect(tells(text, names)).toBe(false));
});

describe("A decision about somebody who was erased", () => {
  const gone = new Set(["a", "b"]),
    common = { type: "Person" as const, because: "Because of Ada." };
  it.each([
    ["nobody else", { kind: "SAME" as const, units: ["a", "b"] }, undefined],
    ["one other", { kind: "SAME" as const, units: ["a", "b", "c"] }, undefined],
    ["two others", { kind: "SAME" as const, units: ["a", "c", "d"] }, { kind: "SAME", units: ["c", "d"] }],
    ["one side", { kind: "DIFFERENT" as const, units: ["a"], others: ["c"] }, undefined],
    ["a part of a side", { kind: "DIFFERENT" as const, units: ["a", "c"], others: ["d"] }, { kind: "DIFFERENT", units: ["c"], others: ["d"] }],
    ["a name", { kind: "CORRECT" as const, units: ["a"], property: "name" as const, value: "Ada" }, undefined],
  ])("and %s keeps only what tells of others", (_, decision, left) =>
    expect(withoutUnits({ ...decision, ...common }, gone)).toEqual(left && { ...left, type: "Person", because: "[…]" }),
  );
});
