import type { Role } from "../../../model/vocabulary.js";
import type { Appearance } from "../../description/description.js";
import { keyOf } from "../keys.js";
import { mostPeople } from "../limits.js";
import type { Found } from "./found.js";
import { nameOf } from "./names.js";
import type { Register } from "./register.js";

/** Somebody on a list, and in which roles. */
export interface Listed {
  readonly person: Found;
  readonly roles: readonly Role[];
}

export function* listed(at: Found, role: Role, ...names: readonly string[]): Generator<Listed> {
  for (const person of at.maps(...names)) yield { person, roles: [role] };
}

/** Who appears, in the order of the lists: somebody who stands in several of them appears once, with the roles of all. */
export function appearances(at: Found, register: Register, everybody: Iterable<Listed>): Appearance[] {
  const cast: Listed[] = [];
  for (const one of everybody) if (cast.push(one) > mostPeople) break;
  if (!register.admitsNames(at, cast.length)) return [];
  const all: Appearance[] = [],
    byId = new Map<string, Appearance>(),
    byName = new Map<string, { appearance: Appearance; id: string | undefined }>();
  for (const { person, roles } of cast) {
    const printed = person.needed("fullName", "must be a name", () => nameOf(person));
    if (printed === undefined) continue;
    const id = person.id("person_id", "personId"),
      affiliation = affiliationOf(person),
      nameKey = JSON.stringify([printed.name, affiliation]),
      namesake = byName.get(nameKey),
      // Ids of people hold in all of an Indico. Two ids are two people for Indico, even where they are called the same.
      known = (id === undefined ? undefined : byId.get(id)) ?? (id === undefined || namesake?.id === undefined ? namesake?.appearance : undefined),
      appearance: Appearance = known ?? { ...printed, roles: [], affiliations: [], identifiers: [] };
    if (known === undefined) all.push(appearance);
    if (id !== undefined) appearance.person = `person/${id}`;
    else appearance.person ??= register.key(`named/${keyOf(printed.name, affiliation ?? "")}`);
    for (const role of roles) if (!appearance.roles.includes(role)) appearance.roles.push(role);
    if (affiliation !== undefined && !appearance.affiliations.some(({ printed }) => printed === affiliation))
      appearance.affiliations.push({ printed: affiliation, institution: register.institution(affiliation) });
    if (id !== undefined) byId.set(id, appearance);
    if (namesake?.id === undefined) byName.set(nameKey, { appearance, id });
  }
  return all;
}

/** Without a letter it is a sign for none: "-". */
function affiliationOf(person: Found): string | undefined {
  const printed = person.text("affiliation");
  return printed !== undefined && /\p{L}/u.test(printed) ? printed : undefined;
}
