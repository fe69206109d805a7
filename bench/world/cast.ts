import { institutionNames, orcid, personNames, ror, topicNames, type InstitutionName, type PersonName } from "./names.js";
import { drawing, popularity, shared } from "./popularity.js";
import type { Chance } from "./random.js";
import type { Size } from "./size.js";

export interface Person extends PersonName {
  readonly key: string;
  readonly orcid: string | undefined;
  /** Institutions, by place in the list: the first is given most often. */
  readonly institutions: readonly number[];
}
export interface Institution extends InstitutionName {
  readonly key: string;
  readonly ror: string;
}
/** Everybody and everything that appears in a world, before it appears anywhere. */
export interface Cast {
  /** The people at home in each source, the most active first. */
  readonly people: readonly (readonly Person[])[];
  /** Those who appear in other sources too: their ORCID is printed everywhere, so that they are one person. */
  readonly travellers: readonly Person[];
  readonly institutions: readonly Institution[];
  readonly topics: readonly string[];
}

const travelling = 0.06;
/** Beyond this an affiliation is no longer one that somebody has. */
const mostInstitutions = 6;

export function castOf({ people, institutions, topics }: Size, homes: readonly number[], chance: Chance): Cast {
  const nameInstitution = institutionNames(chance),
    namePerson = personNames(chance, people),
    institution = drawing(popularity(institutions, 0.8), chance);
  let number = 0;
  const person = (traveller: boolean): Person => ({
    ...namePerson(),
    key: `p${(number++).toString(36)}`,
    orcid: traveller || chance.happens(0.2) ? orcid(number) : undefined,
    institutions: [...new Set(Array.from({ length: chance.powerLaw(2, mostInstitutions) }, institution))],
  });
  const atHome = shared(people, homes).map(count => {
    const travellers = Math.ceil(count * travelling);
    return Array.from({ length: count }, (_, rank) => person(rank < travellers));
  });
  return {
    people: atHome,
    travellers: chance.shuffled(atHome.flatMap(each => each.slice(0, Math.ceil(each.length * travelling)))),
    institutions: Array.from({ length: institutions }, (_, at) => ({ ...nameInstitution(), key: `i${at.toString(36)}`, ror: ror(at) })),
    topics: topicNames(chance, topics),
  };
}
