import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { z } from "zod";
import { schema } from "./schema.js";
import { projectFolder } from "../settings.js";
import { descriptionSchema } from "../sources/description/description.js";

/** What is written from the code and committed, so that a change of it is seen: file → text. A gate compares. */
export const emitted: Readonly<Record<string, string>> = {
  "schema/api.graphql": `${printSchema(lexicographicSortSchema(schema))}\n`,
  "schema/description.schema.json": `${JSON.stringify(z.toJSONSchema(descriptionSchema, { io: "input", target: "draft-2020-12" }), null, 2)}\n`,
};

if (import.meta.url === `file://${process.argv[1]}`)
  for (const [file, text] of Object.entries(emitted)) writeFileSync(join(projectFolder, file), text);
