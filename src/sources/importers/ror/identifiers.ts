import { canonical, examples, type IdentifierScheme } from "../../../model/outside-identifier.js";
import type { OutsideIdentifier } from "../../description/description.js";
import type { Problem } from "../importer.js";
import { shown } from "../../description/issues.js";

/** ROR's words for those who give identifiers out. A number of the Funder Registry (FundRef) is the end of a DOI, so that is what it is taken for. */
const schemes: Readonly<Record<string, readonly [scheme: IdentifierScheme, like: string, prefix?: string]>> = {
  fundref: ["DOI", "a number of the Funder Registry like 501100000921", "10.13039/"],
  grid: ["GRID", `GRID like ${examples.GRID}`],
  isni: ["ISNI", `ISNI like ${examples.ISNI}`],
  wikidata: ["WIKIDATA", `WIKIDATA like ${examples.WIKIDATA}`],
};

export interface PlacedIdentifier extends OutsideIdentifier {
  readonly place: string;
}

/** All identifiers of the schemes that are known here, each once, in its canonical form; one that cannot be is a problem. */
export function identifiersOf(
  given: readonly { readonly type: string; readonly all: readonly string[] }[],
  place: string,
  problems: Problem[],
): PlacedIdentifier[] {
  const found = new Map<string, PlacedIdentifier>();
  for (const [at, { type, all }] of given.entries()) {
    if (!Object.hasOwn(schemes, type)) continue;
    const [scheme, like, prefix] = schemes[type]!;
    for (const [index, text] of all.entries()) {
      const here = `${place}.external_ids[${at}].all[${index}]`,
        value = prefix === undefined ? canonical(scheme, text) : /^(?:100|501100)\d{6}$/.test(text) ? `${prefix}${text}` : undefined;
      if (value === undefined) problems.push({ place: here, message: `must be ${like}, but got: ${shown(text)}` });
      else if (!found.has(`${scheme} ${value}`)) found.set(`${scheme} ${value}`, { scheme, value, place: here });
    }
  }
  return [...found.values()];
}
