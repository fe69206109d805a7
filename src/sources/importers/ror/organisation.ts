import { z } from "zod";
import { containsEmailAddress, emailAddressRule } from "../../../model/email-address.js";
import { canonical, examples } from "../../../model/outside-identifier.js";
import type { RecordDescription } from "../../description/description.js";
import { issuesOf, pathText, shown, valueAt, whatMustHold } from "../../description/issues.js";
import type { Problem } from "../importer.js";
import { isSortable, mustBeSortable } from "../../description/printed-text.js";
import { printedText } from "../printed.js";
import { identifiersOf, type PlacedIdentifier } from "./identifiers.js";
import { mostProblems } from "./limits.js";

type Institution = RecordDescription["institutions"][number];

/** What an organisation of the dump says, before the others are known that it names. */
export interface Organisation extends Pick<Institution, "key" | "name" | "names" | "city" | "country"> {
  /** In the array. */
  readonly place: string;
  readonly identifiers: readonly PlacedIdentifier[];
  readonly parents: readonly { readonly key: string; readonly place: string }[];
  readonly isWithdrawn: boolean;
  /** The day of its last change, where the dump says it. */
  readonly changed: string | undefined;
  /** What is left out of it. */
  readonly problems: readonly Problem[];
}

const kinds = { acronym: "ACRONYM", alias: "ALIAS", label: "LABEL", ror_display: "DISPLAY" } as const;

const text = z
  .string()
  .max(2_000)
  .refine(given => !/\p{Cs}/u.test(given), "must have whole characters, not halves of surrogate pairs")
  .refine(given => !containsEmailAddress(given), emailAddressRule)
  .transform(given => printedText(given) ?? "")
  .pipe(z.string().min(1).refine(isSortable, mustBeSortable));
const rorId = z
  .string()
  .refine(given => canonical("ROR", given) !== undefined, `must be ROR like ${examples.ROR}`)
  .transform(given => canonical("ROR", given)!); // refined
const name = z.object({
  value: text,
  types: z.array(z.enum(["acronym", "alias", "label", "ror_display"])).min(1),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, "must be a language like en")
    .nullish(),
});

/** Version 2 of ROR's schema, as far as it is taken over: https://ror.readme.io/docs/ror-data-structure. */
const schema = z.object({
  id: rorId,
  status: z.enum(["active", "inactive", "withdrawn"]),
  names: z
    .array(name)
    .refine(names => names.filter(({ types }) => types.includes("ror_display")).length === 1, "must have one name of the type ror_display"),
  locations: z.array(z.object({ geonames_details: z.object({ name: text.nullish(), country_name: text.nullish() }) })).default([]),
  external_ids: z.array(z.object({ type: z.string(), all: z.array(z.string()) })).default([]),
  relationships: z.array(z.object({ type: z.string(), id: rorId })).default([]),
  admin: z.object({ last_modified: z.object({ date: z.iso.date("must be a date like 2025-01-13") }) }).optional(),
});

/** An item of the dump as an organisation, or what is wrong with it. */
export function organisationOf(value: unknown, place: string): Organisation | { readonly problems: readonly Problem[] } {
  const { success, data, error } = schema.safeParse(value, { error: whatMustHold });
  if (!success)
    return {
      problems: few(
        error.issues.flatMap(issuesOf).map(({ path, message }) => ({
          place: placeIn(place, path),
          message: `${message}, but got: ${shown(valueAt(value, path))}`,
        })),
        place,
      ),
    };
  const problems: Problem[] = [],
    { id, status, names, locations, external_ids, relationships, admin } = data,
    [location] = locations.map(({ geonames_details }) => geonames_details),
    identifiers = identifiersOf(external_ids, place, problems);
  return {
    place,
    key: id,
    name: names.find(({ types }) => types.includes("ror_display"))!.value, // the schema: there is one
    names: names.map(({ value, types, lang }) => ({
      name: value,
      kinds: [...new Set(types)].map(type => kinds[type]).sort(),
      ...(lang ? { language: lang } : {}),
    })),
    ...(location?.name ? { city: location.name } : {}),
    ...(location?.country_name ? { country: location.country_name } : {}),
    identifiers: [{ scheme: "ROR", value: id, place: `${place}.id` }, ...identifiers],
    parents: relationships.flatMap(({ type, id }, at) => (type === "parent" ? { key: id, place: `${place}.relationships[${at}].id` } : [])),
    isWithdrawn: status === "withdrawn",
    changed: admin?.last_modified.date,
    problems: few(problems, place),
  };
}

const placeIn = (place: string, path: readonly PropertyKey[]) => (path.length === 0 ? place : `${place}.${pathText(path)}`);

function few(problems: readonly Problem[], place: string): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const untold = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), { place, message: `must have at most ${mostProblems} problems, but got: ${untold} more` }];
}
