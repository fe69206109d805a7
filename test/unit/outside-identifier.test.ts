import { canonical } from "../../src/model/outside-identifier.js";

describe("An outside identifier in its canonical form", () => {
  it.each([
    ["ORCID", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"],
    ["ORCID", "0000-0002-9079-593x", "0000-0002-9079-593X"],
    ["ORCID", "0000-0002-1825-0098", undefined],
    ["ROR", "https://ror.org/05gq02987", "05gq02987"],
    ["ROR", "05gq02988", undefined],
    ["DOI", "https://doi.org/10.1103/PhysRevE.100.012707", "10.1103/physreve.100.012707"],
    ["DOI", "doi:10.1103/PhysRevE.100.012707", "10.1103/physreve.100.012707"],
    ["DOI", "11.1103/x", undefined],
    ["ISNI", "0000 0001 2156 142X", "000000012156142X"],
    ["ISNI", "https://isni.org/isni/000000009704849x", "000000009704849X"],
    ["ISNI", "0000 0001 2156 1421", undefined],
    ["GRID", "https://www.grid.ac/institutes/grid.9132.9", "grid.9132.9"],
    ["GRID", "grid.9132", undefined],
    ["WIKIDATA", "https://www.wikidata.org/wiki/Q42", "Q42"],
    ["WIKIDATA", "42", undefined],
    ["INSPIRE", "https://inspirehep.net/authors/1023812", "1023812"],
    ["INDICO", "indico.fysik.su.se/event/8856", "https://indico.fysik.su.se/event/8856/"],
    ["INDICO", "http://indico.fysik.su.se/event/8856/timetable/#20250113", "https://indico.fysik.su.se/event/8856/"],
    ["INDICO", "https://indico.fysik.su.se/", undefined],
    ["URL", "http://Example.org/a/", "https://example.org/a"],
    ["URL", "javascript:alert(1)", undefined],
  ] as const)("%s %s is %s", (scheme, written, form) => expect(canonical(scheme, written)).toBe(form));
});
