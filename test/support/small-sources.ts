import type { Chance } from "../../bench/world/random.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";

/** Few names, institutions and identifiers for many sources: so that all kinds of them meet, join and come apart again. */

const people = [
  "Gert Aarts",
  "G. Aarts",
  "AARTS, Gert",
  "Wei Wang",
  "Wang Wei",
  "W. Wang",
  "Miriam Klopotek",
  "M. Klopotek",
  "Ana María Quijote-Ocón",
  "Ana M. Quijote Ocon",
  "Zoltán Abaffy",
];
const institutions = [
  { name: "Swansea University", city: "Swansea" },
  { name: "U Swansea" },
  { name: "TU Wien", country: "Austria" },
  { name: "Technische Universität Wien" },
  { name: "MIT" },
];
const topics = ["Machine learning", "machine-learning", "Phase transitions", "Lattice"];
const orcids = ["0000-0002-1825-0097", "0000-0001-5109-3700"];

/** A source with one or two events of the same few people. */
export function smallSource(chance: Chance, key: string): Description {
  const one = <Item>(items: readonly Item[]): Item => items[chance.whole(0, items.length - 1)]!,
    maybe = (percent: number) => chance.whole(1, 100) <= percent,
    places = institutions
      .filter(() => maybe(60))
      .map((institution, at) => ({ key: `i${at}`, ...institution, identifiers: maybe(20) ? [{ scheme: "ROR", value: "02crff812" }] : [] })),
    name = (roles: readonly string[]) => ({
      name: one(people),
      roles,
      ...(maybe(30) ? { person: `p${chance.whole(1, 3)}` } : {}),
      affiliations: places.length && maybe(50) ? [place()] : [],
      identifiers: maybe(10) ? [{ scheme: "ORCID", value: one(orcids) }] : [],
    }),
    place = () => {
      const { key, name } = one(places);
      return { printed: name, institution: key };
    },
    several = <Item>(most: number, item: (at: number) => Item): Item[] => Array.from({ length: chance.whole(0, most) }, (_, at) => item(at));
  return descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key, title: `Source ${key}` },
    records: Array.from({ length: maybe(30) ? 2 : 1 }, (_, at) => ({
      key: `r${at}`,
      events: [
        {
          key: `e${at}`,
          title: one(["Workshop on lattices", "Workshop on Lattices", "School"]),
          identifiers: maybe(25) ? [{ scheme: "URL", value: "https://example.org/workshop" }] : [],
          ...(maybe(60) ? { start: { date: one(["2025-01-13", "2025-01-14"]) } } : {}),
          people: several(3, () => name([one(["SPEAKER", "PARTICIPANT", "ORGANIZER"])])),
          topics: several(2, () => ({ name: one(topics), from: "LISTED" })),
          hosts: places.length && maybe(40) ? [places[0]!.key] : [],
        },
      ],
      sessions: maybe(40) ? [{ key: `s${at}`, event: `e${at}`, people: several(2, () => name(["CHAIR"])) }] : [],
      talks: several(3, index => ({
        key: `t${at}-${index}`,
        event: `e${at}`,
        title: one(["On lattices", "On walls", "Learning"]),
        identifiers: maybe(25) ? [{ scheme: "DOI", value: one(["10.1000/1", "10.1000/2"]) }] : [],
        people: several(3, () => name([one(["SPEAKER", "AUTHOR"])])),
        topics: several(2, () => ({ name: one(topics), from: "TITLE" })),
        cites: index === 0 && maybe(40) ? [{ work: `w${at}` }] : [],
      })),
      works: [{ key: `w${at}`, citation: "G. Aarts, M. Klopotek, 2021", authors: [one(people), one(people)] }],
      institutions: at === 0 ? places : [],
    })),
  });
}

/** A register that lists some of these institutions. */
export const smallRegister: Description = descriptionSchema.parse({
  format: "colloquia-description-1",
  source: { key: "register", title: "A register" },
  records: [
    ["Swansea University", "Prifysgol Abertawe", "Swansea", "053fq8t95"],
    ["TU Wien", "Technische Universität Wien", "Vienna", "04d836q62"],
    ["Massachusetts Institute of Technology", "MIT", "Cambridge", "042nb2s44"],
  ].map(([display, other, city, ror]) => ({
    key: ror,
    institutions: [
      {
        key: ror,
        name: display,
        names: [
          { name: display, kinds: ["DISPLAY", "LABEL"] },
          { name: other, kinds: [other === "MIT" ? "ACRONYM" : "ALIAS"] },
        ],
        city,
        identifiers: [{ scheme: "ROR", value: ror }],
      },
    ],
  })),
});
