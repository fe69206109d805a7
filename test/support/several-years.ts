import type { Chance } from "../../bench/world/random.js";
import { descriptionSchema, type Description } from "../../src/sources/description/description.js";
import { eventKinds } from "../../src/model/vocabulary.js";

/** One source with many events of the same few people over some years: dates that meet, follow each other and are missing, parts, and editions of two series. */
export function severalYears(chance: Chance, events = 24): Description {
  const maybe = (percent: number) => chance.whole(1, 100) <= percent,
    day = (year: number) => `${year}-0${chance.whole(1, 3)}-0${chance.whole(1, 5)}`,
    places = ["Here University", "There Institute", "Nowhere College"].map((name, at) => ({ key: `i${at}`, name })),
    names = ["Ada Ash", "Ben Birch", "Cleo Cedar", "Dan Dogwood", "Eve Elm", "Fay Fir", "Gus Gum", "Hal Holly"],
    person = (...roles: string[]) => {
      const at = chance.whole(0, names.length - 1),
        there = places.filter(() => maybe(25));
      return {
        name: names[at]!,
        person: `p${at}`,
        roles: [chance.of(roles)],
        affiliations: there.map(({ key, name }) => ({ printed: name, institution: key })),
      };
    },
    several = <Item>(most: number, item: () => Item) => Array.from({ length: chance.whole(0, most) }, item);
  /** Some begin and end, some begin, some end, some have a year alone, which no academic year says. */
  const when = (year: number) => ({
    ...(maybe(60)
      ? { start: { date: day(year) } }
      : maybe(60)
        ? { start: maybe(70) ? { printed: `Summer ${year}` } : { academicYear: `${year}-${year + 1}` } }
        : {}),
    ...(maybe(40) ? { end: { date: `${year}-0${chance.whole(4, 9)}-15` } } : {}),
  });
  return descriptionSchema.parse({
    format: "colloquia-description-1",
    source: { key: "several-years", title: "Several years" },
    records: Array.from({ length: events }, (_, at) => {
      const year = chance.whole(2020, 2025);
      return {
        key: `r${at}`,
        series: at === 0 ? [0, 1].map(each => ({ key: `a${each}`, title: `Series ${each}` })) : [],
        institutions: at === 0 ? places : [],
        events: [
          {
            key: `e${at}`,
            title: `Event ${at}`,
            kind: maybe(80) ? chance.of(eventKinds.slice(6)) : null,
            ...when(year),
            partOf: at && maybe(25) ? [`e${chance.whole(0, at - 1)}`] : [],
            series: maybe(40) ? [`a${chance.whole(0, 1)}`] : [],
            people: several(4, () => person("PARTICIPANT", "PARTICIPANT", "SPEAKER", "ORGANIZER")),
          },
        ],
        sessions: [{ key: `s${at}`, event: `e${at}`, ...(maybe(40) ? when(year) : {}), people: several(1, () => person("CHAIR")) }],
        talks: several(3, () => chance.whole(1, 1_000_000)).map(each => ({
          key: `t${each}`,
          event: `e${at}`,
          ...(maybe(50) ? { session: `s${at}` } : {}),
          ...(maybe(40) ? when(year) : {}),
          people: several(3, () => person("SPEAKER", "AUTHOR")),
        })),
        projects: maybe(20) ? [{ key: `j${at}`, title: `Project ${at}`, people: [person("MEMBER")] }] : [],
      };
    }),
  });
}
