import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { KnownInstitution } from "../../src/identity/institutions/known-institution.js";
import { shared } from "../../test/support/shared.js";

/** An affiliation and the ROR that somebody gave it; empty where ROR has none. */
export interface Labelled {
  readonly affiliation: string;
  readonly ror_id: string;
}

interface Organisation {
  readonly id: string;
  readonly status: string;
  readonly names: readonly { readonly value: string; readonly types: readonly (keyof typeof kinds)[]; readonly lang: string | null }[];
  readonly locations: readonly { readonly geonames_details: { readonly name: string; readonly country_name: string } }[];
  readonly external_ids: readonly { readonly type: string; readonly all: readonly string[] }[];
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
}
const kinds = { acronym: "ACRONYM", alias: "ALIAS", label: "LABEL", ror_display: "DISPLAY" } as const;

export const affiliationsFile = shared("data/ror/affiliations-train.csv");
const registerFile = shared("data/ror/ror-data-schema-v2.json.gz");

/** All labelled affiliations, in the order of the file. */
export const labelled = (): Labelled[] => parse(readFileSync(affiliationsFile!), { columns: true, bom: true });

/** ROR's organisations, and what the status of each is. */
export function register(): { readonly institutions: KnownInstitution[]; readonly statuses: ReadonlyMap<string, string> } {
  // A dump of ROR in the second version of its schema.
  const organisations = JSON.parse(String(gunzipSync(readFileSync(registerFile!)))) as Organisation[];
  return {
    // As the importer takes them: without those that ROR has withdrawn.
    institutions: organisations.filter(({ status }) => status !== "withdrawn").map(known),
    statuses: new Map(organisations.map(({ id, status }) => [id, status])),
  };
}

export const isThere = affiliationsFile !== undefined && registerFile !== undefined;

const countedSchemes = ["fundref", "grid", "isni", "wikidata"];

function known({ id, names, locations, external_ids, relationships }: Organisation): KnownInstitution {
  const place = locations[0]?.geonames_details;
  return {
    id,
    names: names.map(({ value, types, lang }) => ({ name: value, kinds: types.map(type => kinds[type]), ...(lang ? { language: lang } : {}) })),
    ...(place ? { city: place.name, country: place.country_name } : {}),
    identifiers: new Set(external_ids.flatMap(({ type, all }) => (countedSchemes.includes(type) ? all : []))).size,
    parents: relationships.flatMap(({ type, id }) => (type === "parent" ? [id] : [])),
  };
}
