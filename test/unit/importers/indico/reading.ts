import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../../../src/sources/importers/importer.js";
import { indico } from "../../../../src/sources/importers/indico/indico.js";
import { projectFolder } from "../../../../src/settings.js";
import { readAll, type Bytes } from "../../../support/reading.js";

export const readBytes = (input: Bytes, given: Partial<Given> = {}) => readAll(indico, input, { fileName: "export.json", ...given });
export const readText = (text: string, given?: Partial<Given>) => readBytes(text, given);
export const readValue = (value: unknown, given?: Partial<Given>) => readText(JSON.stringify(value), given);

/** An export of one event with these fields, and what becomes of it. */
export async function readEvent(fields: Record<string, unknown>) {
  const { records, problems } = await readValue({ results: [{ id: "1", title: "An event", ...fields }] });
  return { record: records[0]!, event: records[0]?.events[0], sessions: records[0]?.sessions, talks: records[0]?.talks, problems };
}

export const fixture = (file: string) => readFileSync(join(projectFolder, "test/fixtures/indico", file), "utf8");
