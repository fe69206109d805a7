import type { Appearance } from "../../description/description.js";
import { honorific } from "../honorifics.js";
import { mostNames, mostPeople } from "../limits.js";
import { Entry } from "./entry.js";
import type { Frame } from "./frame.js";
import { inOrder } from "./order.js";
import type { Place } from "./places.js";
import type { PeopleSection, Section } from "./mapping.js";

/** Everybody at an event, a session or a talk. Rows of one person (by the source's own key) at one place are one appearance where they agree on the name. */
export function appearancesAt(place: Place<Section>, frame: Frame): Appearance[] {
  const { people } = place,
    where = place.row.of.place(place.row);
  if (people.length > mostPeople) frame.problems.addWords(where, `must have at most ${mostPeople} names`, "more");
  else if (frame.names + people.length > mostNames)
    frame.problems.addWords(where, `must be in an event that has at most ${mostNames} names`, `${people.length} more`);
  else {
    frame.names += people.length;
    return together(inOrder(people, frame.problems).flatMap(({ section, row }) => appearancesOf(section, new Entry(row, frame.problems), frame)));
  }
  return [];
}

function appearancesOf(section: PeopleSection, entry: Entry, frame: Frame): Appearance[] {
  const names = entry.needed(section.name, "must be a name", () => nonEmpty(entry.texts(section.name))) ?? [],
    roles =
      entry.needed(section.roles, `must be one of the roles ${section.allowed.join(", ")}`, () =>
        entry.isEmpty(section.roles) ? undefined : entry.words(section.roles, section.allowed),
      ) ?? [];
  // A word that the mapping takes for nothing says that nobody appears: somebody who has cancelled, say.
  if (names.length === 0 || roles.length === 0) return [];
  const key = section.person && entry.key(section.person),
    title = honorific(entry.text(section.honorific));
  return names.map(name => ({
    name,
    ...(title === undefined ? {} : { honorific: title }),
    ...(key === undefined ? {} : { person: `person/${key}` }),
    roles: [...new Set(roles)],
    affiliations: section.affiliations.flatMap(at => frame.institutions(at, entry).map(({ key, printed }) => ({ printed, institution: key }))),
    identifiers: entry.identifiers(section.identifiers),
  }));
}
const nonEmpty = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);

function together(appearances: readonly Appearance[]): Appearance[] {
  const all: Appearance[] = [],
    known = new Map<string, Appearance>();
  for (const appearance of appearances) {
    const name = appearance.person === undefined ? undefined : JSON.stringify([appearance.person, appearance.name]),
      first = name === undefined ? undefined : known.get(name);
    if (first === undefined) {
      all.push(appearance);
      if (name !== undefined) known.set(name, appearance);
      continue;
    }
    first.roles.push(...appearance.roles.filter(role => !first.roles.includes(role)));
    first.affiliations.push(
      ...appearance.affiliations.filter(({ institution }) => !first.affiliations.some(each => each.institution === institution)),
    );
    first.identifiers.push(
      ...appearance.identifiers.filter(({ scheme, value }) => !first.identifiers.some(each => each.scheme === scheme && each.value === value)),
    );
  }
  return all;
}
