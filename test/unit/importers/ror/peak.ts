import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { ror } from "../../../../src/sources/importers/ror/ror.js";

/** Reads a dump in a process of its own, keeps nothing, and says how many records there were and how much memory the process had at most. */
const [, , file] = process.argv;
let records = 0;
const before = process.resourceUsage().maxRSS;
for await (const part of ror.read(createReadStream(file!).pipe(createGunzip()), { fileName: "ror.json" })) if ("record" in part) records++;
console.log(JSON.stringify({ records, megabytes: process.resourceUsage().maxRSS / 1024, before: before / 1024 }));
