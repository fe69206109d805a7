import { memoize } from "../../model/memoize.js";
import { matchPattern } from "../../model/parse-table.js";
import { readTable } from "../../model/resource.js";

/** How much each piece of evidence (`evidence.ts`) counts, by its name. Learned: bench/identity/institutions-fit.ts says from what. */
export const evidenceWeights = memoize((): ReadonlyMap<string, number> => {
  const rows = readTable("institutions/evidence-weights", {
    evidence: matchPattern(/^[a-z][A-Za-z0-9]*$/, "must be the name of a piece of evidence"),
    weight: matchPattern(/^-?\d+\.\d{3}$/, "must be a number with three decimals"),
  });
  return new Map(rows.map(({ evidence, weight }) => [evidence, Number(weight)]));
});
