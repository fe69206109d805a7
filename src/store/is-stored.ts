import { idOf } from "../model/ids.js";
import { inputsOf } from "../projection/project.js";
import type { Description } from "../sources/description/description.js";
import { changed, missing } from "./changes.js";
import { stateOf, storedSource, type Run } from "./state.js";

/** Whether the graph holds this version of a source, word for word. */
export async function isStored(run: Run, description: Description): Promise<boolean> {
  const actual = await storedSource(run, idOf("Source", description.source.key));
  if (!actual.size) return false; // a new source: no need to work out what it gives
  const wanted = stateOf(inputsOf([description])).nodes;
  return !changed(wanted, actual).length && !missing(wanted, actual).length;
}
