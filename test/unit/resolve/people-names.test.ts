import { compareNames } from "../../../src/identity/people/compare-names.js";
import { nameKeys } from "../../../src/identity/people/name-keys.js";
import { parseName } from "../../../src/identity/people/parsed-name.js";

const compared = (one: string, other: string) => compareNames(parseName(one), parseName(other));
const shareKey = (one: string, other: string) => nameKeys(one).some(key => nameKeys(other).includes(key));

describe("Names that may be one person's", () => {
  it.each([
    ["Tomita, Masaru", "Masaru Tomita", "family name first, with a comma"],
    ["Wang Wei", "Wei Wang", "family name first, without one"],
    ["Nguyen Le Minh", "Le Minh Nguyen", "family name first, of three words"],
    ["MARC MEZARD", "Marc Mézard", "capitals and accents"],
    ["Thomas Müller", "Thomas Mueller", "ü as ue"],
    ["Thomas Müller", "Thomas Muller", "ü as u"],
    ["Jørgen Sørensen", "Joergen Soerensen", "ø as oe"],
    ["Łukasz Dębowski", "Lukasz Debowski", "ł"],
    ["Igor Mel’čuk", "I. A. Mel'cuk", "apostrophes"],
    ["Владимир Воеводский", "Vladimir Voevodsky", "Cyrillic"],
    ["Alexey Andreevskii", "Aleksey Andreevskij", "one ending in three transliterations"],
    ["Yuri Manin", "Iuri Manin", "Yu and Iu"],
    ["J.-P. Martin", "Jean-Pierre Martin", "two initials of a compound name"],
    ["JP Martin", "J. P. Martin", "initials without points"],
    ["T. J. Hazen", "Timothy J. Hazen", "an initial"],
    ["X.D. Huang", "Xuedong Huang", "initials of syllables"],
    ["Xiao-Ming Li", "Xiaoming Li", "a Chinese name with and without hyphen"],
    ["Xiao Ming Li", "Xiao-Ming Li", "a Chinese name with blank and hyphen"],
    ["Kevin Chun-Kai Wu", "Chun-Kai Wu", "a western name in front"],
    ["Jim Halverson", "James Halverson", "a short form"],
    ["Bill Baumgartner", "William A. Baumgartner Jr.", "a short form, a middle name and an order"],
    ["Inma Hernaez", "Inmaculada Hernaez", "a beginning"],
    ["Byron Wallace", "Byron C. Wallace", "a middle initial left out"],
    ["Johathan Fiscus", "Jonathan Fiscus", "a slip in the first name"],
    ["Meliha Yetisgen", "Meliha Yetisgin", "a slip in the family name"],
    ["Markéta Lopatková", "Markéta Straňáková-Lopatková", "a second family name"],
    ["Iria del Río", "Iria del Río Gayo", "a second family name without hyphen"],
    ["L. Alfonso Ureña López", "Alfonso Ureña-López", "hyphen and blank, an initial left out"],
    ["Antal van den Bosch", "Bosch, Antal van den", "particles behind the comma"],
    ["Abdelmajid Ben Hamadou", "Abdelmajid Benhamadou", "a particle written together"],
    ["S. Rajendran", "Rajendran S", "an initial behind the name"],
    ["Eric H. Nyberg III", "Eric H. Nyberg, 3rd", "an order in figures"],
    ["王伟", "Wei Wang", "Chinese signs"],
  ])("%s, %s: %s", (one, other) => {
    expect(compared(one, other).score).not.toBeNull();
    expect(compared(other, one)).toEqual(compared(one, other));
    expect(shareKey(one, other)).toBe(true);
  });
});

describe("Names of two people", () => {
  it.each([
    ["John Smith", "Jane Smith", "Different first names: Jane, John"],
    ["John D. Burger", "John F. Burger", "Different middle names: D., F."],
    ["Xiaoming Li", "Xiaohong Li", "Different first names: Xiaohong, Xiaoming"],
    ["Jin Zhou", "Yin Zhou", "Different first names: Jin, Yin"],
    ["Daniel Weber", "Daniela Weber", "Different first names: Daniel, Daniela"],
    ["Antonio Moreno Ribas", "Antonio Moreno-Sandoval", "Different names: Antonio Moreno Ribas, Antonio Moreno-Sandoval"],
    ["Xin Li", "Xinyu Li", "Different first names: Xin, Xinyu"],
  ])("%s, %s", (one, other, because) => expect(compared(one, other)).toMatchObject({ score: null, because: [because] }));

  it("with a Jr. and a Sr. are never joined", () => expect(compared("John Burger Jr.", "John Burger Sr.").score).toBeNull());
});

describe("A name's rarity", () => {
  it("makes a rare one say much, a common one nothing", () => {
    expect(compared("Bernhard Mehlig", "Bernhard Mehlig").score).toBeGreaterThan(3);
    for (const name of ["Wei Wang", "John Smith", "Yang Liu", "Minh Nguyen"]) expect(compared(name, name).score).toBeLessThan(0.3);
  });
  it("is told with one digit", () => {
    expect(compared("Wei Wang", "Wei Wang").because).toEqual(["Same name: about 600 people in science bear it"]);
    expect(compared("Bernhard Mehlig", "Bernhard Mehlig").because).toEqual(["Same rare name: about 1 person in science bears it"]);
  });
  it("is that of the initial where one prints no more", () => expect(compared("J. Smith", "John Smith").bearers).toBeGreaterThan(1_000));
});

describe("Reading a name", () => {
  it.each(["", " ", "😀", "—", "123", "...", "\u202E"])("finds nobody in %j", name => expect(parseName(name).readings).toEqual([]));
  it("takes time in proportion to the name, and looks at its beginning only", () => {
    const start = performance.now();
    for (const sign of ["a", "a ", "-", "J.", "م ", "👩‍🔬", "é", "van ", ",", "Jr. "])
      expect(parseName(sign.repeat(2_000)).words.length).toBeLessThanOrEqual(16);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
