import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fold } from "../../src/model/fold.js";
import { projectFolder } from "../../src/settings.js";
import type { Appearance, PersonEvidence } from "../../src/identity/people/evidence.js";

/** A person stands in a list under a key, or, without one, by the list and the place in it: what `personUnit` says in the graph. */
interface PrintedPerson {
  readonly person?: string;
  readonly name: string;
  readonly affiliations?: readonly { readonly printed: string }[];
}
interface Listed {
  readonly key: string;
  readonly event?: string;
  readonly title?: string;
  readonly people?: readonly PrintedPerson[];
  readonly authors?: readonly PrintedPerson[];
  readonly topics?: readonly { readonly name?: string; readonly topic?: string; readonly to?: string }[];
  readonly cites?: readonly { readonly work: string }[];
  readonly year?: number;
  readonly start?: { readonly date?: string };
}
type Lists = Partial<Record<"events" | "sessions" | "talks" | "projects" | "works", readonly Listed[]>>;

/** The people of the five programmes in data/, and the pairs that data/same.yaml joins. */
export function programmes(): { people: PersonEvidence[]; same: readonly (readonly [string, string])[]; names: ReadonlyMap<string, string> } {
  const folder = join(projectFolder, "data"),
    units = new Map<string, { names: Set<string>; appearances: Appearance[] }>();
  for (const file of readdirSync(folder).filter(file => /^\d.*\.yaml$/.test(file))) {
    const { source, records } = parse(readFileSync(join(folder, file), "utf8")) as { source: { key: string }; records: Lists[] };
    for (const record of records)
      for (const type of ["events", "sessions", "talks", "projects", "works"] as const)
        for (const listed of record[type] ?? []) {
          const list = listed.people ?? listed.authors ?? [],
            citing = type === "works" ? record.talks?.find(({ cites }) => cites?.some(({ work }) => work === listed.key)) : undefined,
            year = type === "works" ? listed.year : Number(record.events?.[0]?.start?.date?.slice(0, 4)) || undefined;
          list.forEach((person, at) => {
            const unit = `${source.key} ${person.person ?? `${type}/${listed.key}/${at + 1}`}`,
              kept = units.get(unit) ?? { names: new Set<string>(), appearances: [] };
            kept.names.add(person.name);
            kept.appearances.push({
              place: `${source.key} ${type} ${listed.key}`,
              exclusive: type === "talks" || type === "works",
              event: `${source.key} ${listed.event ?? citing?.event ?? listed.key}`,
              ...(year === undefined ? {} : { year }),
              company: list.filter((_, index) => index !== at).map(({ name }) => name),
              affiliations: (person.affiliations ?? []).map(({ printed }) => printed),
              institutions: [],
              topics: [...fold(listed.title ?? "").split(" "), ...fold(citing?.title ?? "").split(" ")].filter(word => word !== ""),
            });
            units.set(unit, kept);
          });
        }
  }
  const { decisions } = parse(readFileSync(join(folder, "same.yaml"), "utf8")) as {
    decisions: { kind: string; type: string; units: { source: string; key: string }[] }[];
  };
  const same = decisions
    .filter(({ kind, type }) => kind === "SAME" && type === "Person")
    .map(({ units }) => units.map(({ source, key }) => `${source} ${key}`) as unknown as readonly [string, string]);
  return {
    people: [...units].map(([unit, { names, appearances }]) => ({ unit, names: [...names], identifiers: [], appearances })),
    same,
    names: new Map([...units].map(([unit, { names }]) => [unit, [...names].join(" / ")])),
  };
}
