import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../../../src/sources/importers/importer.js";
import { ror } from "../../../../src/sources/importers/ror/ror.js";
import { projectFolder } from "../../../../src/settings.js";
import { readAll, type Bytes, type Read } from "../../../support/reading.js";

export const readBytes = (input: Bytes, given: Partial<Given> = {}) => readAll(ror, input, { fileName: "ror-data.json", ...given });
export const readText = (text: string, given?: Partial<Given>) => readBytes(text, given);
export const readValue = (value: unknown, given?: Partial<Given>) => readText(JSON.stringify(value), given);

export const said = ({ problems }: Read) => problems.map(({ place, message }) => `${place}: ${message}`);

/** An organisation as small as can be, with what a test is about. */
export const organisation = (fields: object = {}) => ({
  id: "https://ror.org/0aaaa0159",
  status: "active",
  names: [{ value: "University of Lindhagen", types: ["ror_display", "label"], lang: "en" }],
  locations: [],
  external_ids: [],
  relationships: [],
  ...fields,
});
/** Ids with right check sums. */
export const ids = ["0aaaa0159", "0aaaa0256", "0aaaa0353", "0aaaa0450", "0aaaa0547"].map(id => `https://ror.org/${id}`);

export const fixture = () => readFileSync(join(projectFolder, "test/fixtures/ror/invented.json"));
