import type { Role } from "../../../vocabulary.js";
import type { Appearance } from "../../description.js";
import type { Found } from "./found.js";
import { keyOf } from "./keys.js";
import { nameOf } from "./names.js";
import type { Register } from "./register.js";

/** A list of people, and in which role they stand there. */
export type Cast = readonly { readonly person: Found; readonly roles: readonly Role[] }[];

export const castOf = (at: Found, role: Role, ...names: readonly string[]): Cast => at.maps(...names).map(person => ({ person, roles: [role] }));

/** Who appears, in the order of the lists: somebody who stands in several of them appears once, with the roles of all. */
export function appearances(at: Found, register: Register, cast: Cast): Appearance[] {
  if (!register.admits(at, cast.length)) return [];
  const all: Appearance[] = [],
    byId = new Map<string, Appearance>(),
    byName = new Map<string, { appearance: Appearance; id: string | undefined }>();
  for (const { person, roles } of cast) {
    const printed = person.needed("fullName", "must be a name", () => nameOf(person));
    if (printed === undefined) continue;
    const id = person.id("person_id", "personId"),
      affiliation = affiliationOf(person),
      nameKey = keyOf(printed.name, affiliation ?? ""),
      namesake = byName.get(nameKey),
      // Two ids are two people for Indico, even where they are called the same.
      known = (id === undefined ? undefined : byId.get(id)) ?? (id === undefined || namesake?.id === undefined ? namesake?.appearance : undefined),
      appearance: Appearance = known ?? { ...printed, roles: [], affiliations: [], identifiers: [] };
    if (known === undefined) all.push(appearance);
    if (id !== undefined) appearance.person = register.key(`person/${id}`);
    else appearance.person ??= register.key(`named/${nameKey}`);
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
