import { Institutions } from "./institutions/institutions.js";
import type { KnownInstitution } from "./institutions/known-institution.js";
import type { Link } from "./people/evidence.js";
import type { Description, RecordDescription } from "../sources/description/description.js";
import { present } from "../sources/description/omit-absent.js";
import { unitId } from "./identity.js";

type Institution = RecordDescription["institutions"][number];
type Said = Pick<Description, "records"> & { readonly source: Pick<Description["source"], "key"> };

/** The score from which on a printed institution is taken for one of a register: higher than for who only asks, for facts follow from it. */
const leastJoined = 0.8;

/** Every institution of a source, registered or printed. */
function* institutionsOf({ source, records }: Said): Generator<{ readonly unit: string; readonly institution: Institution }> {
  for (const { institutions } of records)
    for (const institution of institutions) yield { unit: unitId({ type: "Institution", source: source.key, key: institution.key }), institution };
}

/** What registers list, by the ids that the units have alone. */
export function* registered(said: Said): Generator<KnownInstitution> {
  for (const { unit, institution } of institutionsOf(said)) {
    const { names, city, country, identifiers, partOf } = institution;
    if (!names) continue;
    yield {
      id: unit,
      names: names.map(({ name, kinds, language }) => ({ name, kinds, ...present({ language }) })),
      ...present({ city, country }),
      identifiers: identifiers.length,
      parents: partOf.map(({ to }) => unitId({ type: "Institution", source: said.source.key, key: to })),
    };
  }
}
export const hasRegister = ({ records }: Pick<Description, "records">): boolean =>
  records.some(({ institutions }) => institutions.some(({ names }) => names !== undefined));

/** All registers together; undefined where there is none. */
export function registerOf(all: readonly Said[]): Institutions | undefined {
  const institutions = new Institutions(all.flatMap(said => [...registered(said)]));
  return institutions.size ? institutions : undefined;
}

/** Printed institutions that a register has: what an outside identifier tells needs no comparing of names. */
export function foundInRegister(all: readonly Said[], register: Institutions | undefined): Link[] {
  if (!register) return [];
  const found = new Map<string, Pick<Link, "other" | "score" | "because"> | null>(),
    links: Link[] = [];
  for (const said of all)
    for (const { unit, institution } of institutionsOf(said)) {
      if (institution.names || institution.identifiers.length) continue;
      const text = printed(institution);
      let match = found.get(text);
      if (match === undefined) {
        const { chosen } = register.match(text, leastJoined);
        match = chosen && { other: chosen.institution.id, score: chosen.score, because: chosen.reasons };
        found.set(text, match);
      }
      if (match) links.push({ one: unit, ...match });
    }
  return links;
}

/** The name with what else is printed of the place, each once. */
const printed = ({ name, city = "", country = "" }: Institution): string =>
  [city, country].reduce((text, part) => (text.toLowerCase().includes(part.toLowerCase()) ? text : `${text}, ${part}`), name);
