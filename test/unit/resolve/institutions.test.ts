import fc from "fast-check";
import { Institutions } from "../../../src/identity/institutions/institutions.js";
import type { KnownInstitution } from "../../../src/identity/institutions/known-institution.js";
import { matchTable, type Row } from "../../../src/identity/institutions/match-table.js";

type Name = KnownInstitution["names"][number];
const displayed = (name: string): Name => ({ name, kinds: ["DISPLAY", "LABEL"], language: "en" });
const label = (name: string, language: string): Name => ({ name, kinds: ["LABEL"], language });
const alias = (name: string): Name => ({ name, kinds: ["ALIAS"] });
const acronym = (name: string): Name => ({ name, kinds: ["ACRONYM"] });
const at = (id: string, city: string, country: string, names: readonly Name[], more: Partial<KnownInstitution> = {}): KnownInstitution => ({
  id,
  city,
  country,
  names,
  identifiers: 4,
  ...more,
});

const register: readonly KnownInstitution[] = [
  at("trento", "Trento", "Italy", [displayed("University of Trento"), label("Università degli Studi di Trento", "it"), acronym("UNITN")]),
  at("ect", "Trento", "Italy", [displayed("European Centre for Theoretical Studies in Nuclear Physics and Related Areas"), acronym("ECT")]),
  at("bonn", "Bonn", "Germany", [displayed("University of Bonn"), label("Rheinische Friedrich-Wilhelms-Universität Bonn", "de")]),
  at("bonn-hospital", "Bonn", "Germany", [displayed("University Hospital Bonn"), label("Universitätsklinikum Bonn", "de"), acronym("UKB")]),
  at("california", "Oakland", "United States", [displayed("University of California System"), alias("University of California"), acronym("UC")]),
  at("irvine", "Irvine", "United States", [displayed("University of California, Irvine"), alias("UC Irvine"), acronym("UCI")], {
    parents: ["california"],
  }),
  at("san-diego", "San Diego", "United States", [displayed("University of California San Diego"), acronym("UCSD")], { parents: ["california"] }),
  at("newcastle-uk", "Newcastle upon Tyne", "United Kingdom", [displayed("Newcastle University"), alias("University of Newcastle upon Tyne")], {
    identifiers: 9,
  }),
  at("newcastle-au", "Newcastle", "Australia", [displayed("University of Newcastle Australia"), alias("University of Newcastle")]),
  at("mit", "Cambridge", "United States", [displayed("Massachusetts Institute of Technology"), acronym("MIT")]),
  at("manukau", "Auckland", "New Zealand", [displayed("Manukau Institute of Technology"), acronym("MIT")]),
  at("york-ca", "Toronto", "Canada", [displayed("York University"), label("Université York", "fr")]),
  at("york-uk", "York", "United Kingdom", [displayed("University of York")]),
  at("tsinghua", "Beijing", "China", [displayed("Tsinghua University"), label("清华大学", "zh")]),
  at("infn", "Rome", "Italy", [displayed("Istituto Nazionale di Fisica Nucleare"), acronym("INFN")]),
  at("oxford", "Oxford", "United Kingdom", [displayed("University of Oxford")]),
];
const institutions = new Institutions(register);
const chosen = (text: string) => institutions.match(text).chosen?.institution.id;
const named = (text: string) => institutions.match(text).named.map(({ institution }) => institution.id);

describe("A printed affiliation", () => {
  it.each([
    ["University of Trento", "trento"],
    ["Department of Physics, University of Trento, Via Sommarive 14, 38123 Povo, Italy", "trento"],
    ["Università degli Studi di Trento", "trento"],
    ["UNIVERSITY OF TRENTO", "trento"],
    ["Universität Bonn", "bonn"],
    ["Université de Bonn, Allemagne", "bonn"],
    ["Univ. Bonn", "bonn"],
    ["Bonn University", "bonn"],
    ["Univeristy of Bonn", "bonn"],
    ["Klinik für Neurologie, Universitätsklinikum Bonn", "bonn-hospital"],
    ["清华大学", "tsinghua"],
    ["Tsinghua University &amp; others, P. R. China", "tsinghua"],
    ["European Centre for Theoretical Studies in Nuclear Physics and Related Areas (ECT*), Trento", "ect"],
  ])("%s is %s", (text, id) => expect(chosen(text)).toBe(id));

  it.each([
    ["Department of Physics, University of California, Irvine", "irvine"],
    ["University of California, San Diego, La Jolla, CA, USA", "san-diego"],
    ["UC Irvine", "irvine"],
  ])("with the campus of a university is that campus: %s", (text, id) => expect(chosen(text)).toBe(id));

  it.each([
    ["School of Physics, University of Newcastle, Callaghan, NSW, Australia", "newcastle-au"],
    ["University of Newcastle, UK", "newcastle-uk"],
    ["Newcastle University, Newcastle upon Tyne", "newcastle-uk"],
    ["York University, Toronto, Canada", "york-ca"],
    ["University of York, United Kingdom", "york-uk"],
  ])("is the one of several with a name that is where the text says: %s", (text, id) => expect(chosen(text)).toBe(id));

  it.each([
    ["MIT, Cambridge, MA, USA", "mit"],
    ["MIT, Auckland", "manukau"],
  ])("with an acronym of several is the one whose place is printed: %s", (text, id) => expect(chosen(text)).toBe(id));

  it.each([
    ["MIT"],
    ["im Verein mit anderen"],
    ["Department of Physics"],
    ["University"],
    ["Italy"],
    ["Müller Optik GmbH"],
    ["University of Nowhere"],
    ["University of Trento Savings Bank Ltd, Reykjavik, Iceland"],
  ])("is nobody's, where nothing tells enough: %s", text => expect(chosen(text)).toBeUndefined());

  it("of several institutions names them all, in its order", () => {
    expect(named("University of Bonn; University of Trento; INFN")).toEqual(["bonn", "trento", "infn"]);
    expect(named("University of Oxford and Tsinghua University")).toEqual(["oxford", "tsinghua"]);
  });

  it("names the longest name alone, not those inside of it", () => {
    expect(named("University of California, Irvine")).toEqual(["irvine"]);
    expect(named("University Hospital Bonn")).toEqual(["bonn-hospital"]);
  });
});

describe("The answer", () => {
  it("says in words what speaks for it", () => {
    const { chosen, because } = institutions.match("ECT*, Trento");
    expect(chosen?.reasons).toEqual(["Its acronym ECT stands there", "The city Trento is printed too"]);
    expect(because).toBe("Its acronym ECT stands there");
    expect(institutions.match("University of Trento").chosen?.reasons).toEqual(["The name “University of Trento” stands there in full"]);
  });

  it("says why it is none", () => {
    expect(institutions.match("Department of Magic").because).toBe("No name of an institution of the register stands there");
    expect(institutions.match("MIT").because).toMatch(
      /^The likeliest, .+, is not sure enough: Its acronym MIT stands there; 1 other institution has the same acronym, and no place is printed that tells/,
    );
  });

  it("names what speaks against a candidate", () => {
    const candidate = institutions.match("York University, Leeds, United Kingdom").candidates.find(({ institution }) => institution.id === "york-ca");
    expect(candidate?.reasons).toContain("The country printed is United Kingdom, and it is in Canada");
  });

  it("has scores from 0 to 1 that make at most 1, the best first", () => {
    for (const text of ["University of California", "MIT", "University of York and York University", "INFN"]) {
      const scores = institutions.match(text).candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("does not depend on the order of the register", () => {
    const texts = ["University of Newcastle", "MIT", "UC Irvine", "University of York; INFN, Trento"],
      answers = (of: readonly KnownInstitution[]) => texts.map(text => new Institutions(of).match(text));
    expect(answers([...register].reverse())).toEqual(answers(register));
  });

  it("is rarer the more is asked of it", () => {
    expect(institutions.match("University of Trento", 1).chosen).toBeNull();
    expect(institutions.match("University of Trento", 0).chosen?.institution.id).toBe("trento");
  });

  it("is nobody where nobody is known", () => {
    expect(new Institutions([]).match("University of Trento")).toEqual({
      chosen: null,
      named: [],
      candidates: [],
      because: "No name of an institution of the register stands there",
    });
  });
});

describe("A text that means no good", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \n\t "],
    ["signs", ",;()[]{}|/\\:.-–—*&%$§".repeat(100)],
    ["control characters", "\u0000\u0001\u001b[31m\u007f"],
    ["text from right to left", "\u202eجامعة ترينتو\u202c"],
    ["halves of surrogate pairs", "\ud800\udc00\ud800"],
    ["names of what every object has", "constructor, __proto__, hasOwnProperty, toString"],
  ])("of %s is nobody's", (_, text) => expect(institutions.match(text).chosen).toBeNull());

  it.each([
    ["one letter", "a"],
    ["one word", "university "],
    ["a name", "University of California, "],
    ["words nobody knows", "univarsity qwertzuiop "],
    ["capitals", "MIT UC "],
    ["brackets", "(("],
    ["apostrophes", "l'"],
    ["points", "a. "],
    ["entities", "&amp;"],
    ["accents without letters", "\u0301"],
  ])("of ten times ten thousand characters of %s takes no time", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)),
      start = performance.now();
    institutions.match(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("of any kind has an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), text => {
        const { chosen, candidates } = institutions.match(text);
        expect(chosen === null || candidates[0] === chosen).toBe(true);
      }),
    );
  });
});

describe("A table", () => {
  const matched = async (rows: readonly Row[], column: string) => {
    const found: Row[] = [];
    for await (const row of matchTable(institutions, rows, { column })) found.push(row);
    return found;
  };

  it("gets columns with what is chosen, or with why nothing is", async () => {
    const [first, second] = await matched(
      [
        { id: "1", affiliation: "University of Oxford" },
        { id: "2", affiliation: "Nobody" },
      ],
      "affiliation",
    );
    expect(first).toEqual({
      id: "1",
      affiliation: "University of Oxford",
      institution: "oxford",
      ror: "",
      name: "University of Oxford",
      score: expect.stringMatching(/^[01]\.\d{3}$/),
      reasons: "The name “University of Oxford” stands there in full",
    });
    expect(second).toEqual({
      id: "2",
      affiliation: "Nobody",
      institution: "",
      ror: "",
      name: "",
      score: "",
      reasons: "No name of an institution of the register stands there",
    });
  });

  it("has the ROR of an institution whose id is one", async () => {
    const known = new Institutions([{ ...register[0]!, id: "https://ror.org/05trd4x28" }]);
    for await (const { ror } of matchTable(known, [{ text: "University of Trento" }], { column: "text" }))
      expect(ror).toBe("https://ror.org/05trd4x28");
  });

  it("without the column is refused", async () => {
    await expect(matched([{ id: "1" }], "affiliation")).rejects.toThrow('must have a column "affiliation", but got: id');
    await expect(matched([{ id: "1" }], "toString")).rejects.toThrow("must have a column");
  });
});
