import { shownName, shownPersonName, sortName } from "../../src/projection/names.js";

describe("The name to show", () => {
  it.each([
    [["Jan Pawlowski", "Jan M. Pawlowski"], "Jan M. Pawlowski"],
    [["M. Wallerberger", "MARKUS WALLERBERGER"], "Markus Wallerberger"],
    [["CENGİZ PEHLEVAN"], "Cengiz Pehlevan"],
    [["BURAK ÇAKMAK"], "Burak Çakmak"],
    [["Jim Halverson", "James Halverson"], "James Halverson"],
    [["Mehlig", "Bernhard Mehlig"], "Bernhard Mehlig"],
    [["FERNANDO ROMERO-LOPEZ"], "Fernando Romero-Lopez"],
    [["FIONA O'NEILL"], "Fiona O'Neill"],
  ])("of a person printed as %j is %s, whatever came first", (forms, shown) => {
    expect(shownPersonName(forms)).toBe(shown);
    expect(shownPersonName([...forms].reverse())).toBe(shown);
  });

  it("of an institution keeps its capitals", () => {
    expect(shownName(["RIKEN AIP"])).toBe("RIKEN AIP");
    expect(shownName(["MIT", "Massachusetts Institute of Technology"])).toBe("Massachusetts Institute of Technology");
    expect(shownName(["U Swansea", "Swansea University"])).toBe("Swansea University");
  });
});

describe("The key to sort by", () => {
  it.each([
    ["Burak Çakmak", "burak cakmak"],
    [undefined, "~"],
    ["—", "~"],
  ])("of %s is %s: never null, the unknown last", (name, key) => expect(sortName(name)).toBe(key));
});
