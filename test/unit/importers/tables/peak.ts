import { createReadStream } from "node:fs";
import { join } from "node:path";
import { tables } from "../../../../src/sources/importers/tables/tables.js";

/** A program of its own: reads tables as a mapping says, keeps nothing, and says how many records there were and how much memory it needed at most. */
const [mapping = "", folder = ""] = process.argv.slice(2);
void (async () => {
  let records = 0;
  const open = (name: string) => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;
  for await (const part of tables.read(createReadStream(mapping) as AsyncIterable<Uint8Array>, { fileName: mapping, open }))
    if ("record" in part) records++;
  console.log(`${records} ${process.resourceUsage().maxRSS / 1024}`);
})();
