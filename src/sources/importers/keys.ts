import { createHash } from "node:crypto";
import { fold } from "../../model/fold.js";

/** A key for what has no id of its own, made of its texts alone: readable, and apart from all that reads the same when folded. */
export function keyOf(...texts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12),
    readable = fold(texts[0] ?? "")
      .slice(0, 40)
      .trim()
      .replaceAll(" ", "-");
  return readable === "" ? hash : `${readable}-${hash}`;
}
