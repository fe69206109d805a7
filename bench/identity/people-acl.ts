import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { fold } from "../../src/model/fold.js";
import type { PersonEvidence } from "../../src/identity/people/evidence.js";

/** One authorship of the ACL Anthology. `id` is what its editors gave by hand to tell people apart: never part of the evidence. */
export interface Authorship {
  readonly unit: string;
  readonly talk: string;
  readonly event: string;
  /** Zero where the volume has none. */
  readonly year: number;
  readonly title: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly id: string;
  readonly company: readonly string[];
}

export const csv = <Row>(file: string): Row[] => {
  const bytes = readFileSync(file);
  return parse(file.endsWith(".gz") ? gunzipSync(bytes) : bytes, { columns: true, relax_quotes: true }) as Row[];
};

export function authorships(folder: string): Authorship[] {
  const years = new Map(csv<{ event: string; year: string }>(join(folder, "events.csv.gz")).map(({ event, year }) => [event, Number(year)])),
    talks = new Map(csv<{ talk: string; event: string; title: string }>(join(folder, "talks.csv.gz")).map(talk => [talk.talk, talk])),
    rows = csv<{ talk: string; position: string; first: string; last: string; person_id: string }>(join(folder, "authors.csv.gz")),
    nameOf = ({ first, last }: { first: string; last: string }) => `${first} ${last}`.trim(),
    lists = new Map<string, string[]>();
  for (const row of rows) {
    const list = lists.get(row.talk);
    if (list) list.push(nameOf(row));
    else lists.set(row.talk, [nameOf(row)]);
  }
  return rows.map(row => {
    const talk = talks.get(row.talk),
      event = talk?.event ?? row.talk,
      list = lists.get(row.talk)!;
    return {
      unit: `acl ${row.talk} ${row.position}`,
      talk: row.talk,
      event,
      year: years.get(event) ?? 0,
      title: talk?.title ?? "",
      name: nameOf(row),
      first: row.first,
      last: row.last,
      id: row.person_id,
      company: list.filter((_, at) => at !== Number(row.position)),
    };
  });
}

export const evidenceOf = (authorship: Authorship, affiliations: readonly string[] = []): PersonEvidence => ({
  unit: authorship.unit,
  names: [authorship.name],
  identifiers: [],
  appearances: [
    {
      place: authorship.talk,
      exclusive: true,
      event: authorship.event,
      ...(authorship.year > 0 ? { year: authorship.year } : {}),
      company: authorship.company,
      affiliations,
      institutions: [],
      topics: fold(authorship.title).split(" "),
    },
  ],
});
