import type { Appearance, Moment, RecordDescription } from "../../src/sources/description/description.js";
import { dpg } from "../../src/sources/importers/dpg/dpg.js";
import type { Given, Part } from "../../src/sources/importers/importer.js";
import { said } from "../../src/sources/importers/import-document.js";
import { readAll } from "./reading.js";

export interface ReadDpg {
  readonly source: Extract<Part, { source: unknown }>["source"];
  readonly records: readonly RecordDescription[];
  readonly problems: readonly string[];
  readonly parts: readonly Part[];
}

/** All that the importer says of a text or of bytes; unless a test says otherwise, of a meeting that the operator names. */
export async function readDpg(given: string | Uint8Array, beside: Partial<Given> = { meeting: "Test Meeting 2023" }): Promise<ReadDpg> {
  const bytes = typeof given === "string" ? Buffer.from(given) : given,
    { sources, records, problems, parts } = await readAll(dpg, inChunks(bytes), { fileName: "programme.txt", ...beside });
  return { source: sources[0]!.source, records, problems: problems.map(said), parts };
}

/** In pieces that end inside of characters. */
async function* inChunks(bytes: Uint8Array, size = 1_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += Math.max(size, Math.ceil(bytes.length / 100)))
    yield bytes.subarray(at, at + Math.max(size, Math.ceil(bytes.length / 100)));
}

/** The facts of records, one a line, as somebody would note them who reads the programme. */
export const factsOf = (records: readonly RecordDescription[]): string[] =>
  records.flatMap(({ events, sessions, talks, venues }) => {
    const room = (keys: readonly { to: string }[]) => keys.map(({ to }) => `@ ${venues.find(({ key }) => key === to)!.name}`);
    const block = new Map(sessions.map(({ key }, at) => [key, String(at + 1)]));
    return [
      ...events.flatMap(({ code, kind, title, divisions, start, end, venues, people }) => [
        words(code, kind ?? "-", `"${title}"`, divisions.join("+"), when(start), end && `to ${when(end)}`, ...room(venues)),
        ...people.map(person),
      ]),
      ...sessions.map(({ kind, title, durationMinutes, start, venues }, at) =>
        words(`  [${at + 1}]`, kind, title && `"${title}"`, durationMinutes && `${durationMinutes} min`, when(start), ...room(venues)),
      ),
      ...talks.flatMap(({ code, kind, title, session, start, end, venues, people }) => [
        words(" ", code, kind ?? "-", `"${title}"`, session && `[${block.get(session)}]`, when(start), end && `to ${when(end)}`, ...room(venues)),
        ...people.map(each => `  ${person(each)}`),
      ]),
    ];
  });

const words = (...all: readonly unknown[]) => all.filter(Boolean).join(" ");
const when = (moment: Moment | undefined) => words(moment?.date, moment?.weekday, moment?.time, moment?.printed && `(${moment.printed})`);
const person = ({ honorific, name, person, roles, affiliations }: Appearance) =>
  words(
    "  ",
    `${[...roles].sort().join("+")}:`,
    honorific && `<${honorific}>`,
    name,
    person === undefined && "(who?)",
    ...affiliations.map(({ printed }) => `| ${printed}`),
  );
