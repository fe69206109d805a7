import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFragment } from "../../src/query/fragment/parse-fragment.js";
import type { Range, Weights } from "../../src/query/fragment/weights.js";
import { projectFolder } from "../../src/settings.js";
import type { Measured } from "../../test/support/measured-traversals.js";

/** An estimate that is off by less than this factor is left as it is, and so is one that is off by fewer hits. */
const tolerance = 3,
  fewHits = 60;

type Measure = Pick<Weights, "parent" | "item" | "all">;

/** Writes the weights that were measured into the headers of fragments, where what the header says, or what is estimated without, is further off. */
export function writeHeaders(measured: readonly Measured[]): string[] {
  const written: string[] = [];
  for (const each of measured) {
    if (each.name.includes(" by ")) continue;
    const weights = weightsOf(each),
      stated = readFragment(each.name).weights;
    // Weights of parts, and what is passed, were measured one by one, and are stated by hand.
    if (!weights || stated.parts.size || stated.passed.size || isClose(weights, stated)) continue;
    const file = join(projectFolder, "cypher", `${each.name}.cypher`),
      lines = readFileSync(file, "utf8")
        .split("\n")
        .filter(line => !/^\/\/ @cost +parent /.test(line)),
      end = lines.findIndex(line => !line.startsWith("//"));
    lines.splice(end, 0, `// @cost   parent ${range(weights.parent)}, item ${Math.round(weights.item)}, all ${range(weights.all)}`);
    writeFileSync(file, lines.join("\n"));
    written.push(each.name);
  }
  return written;
}

/** Undefined where nothing was found to measure. */
function weightsOf({ usual, largest, usualCount, largestCount }: Measured): Measure | undefined {
  const [one, ...more] = largest.length ? largest : usual,
    most = more.at(-1);
  if (!one || largestCount === 0 || one.hits === 0) return undefined;
  const item = most && most.items - one.items >= 1 ? (most.hits - one.hits) / (most.items - one.items) : 25,
    parent = (point = one) => Math.max(Math.round(point.hits - item * point.items), 5);
  return {
    parent: { usual: Math.min(parent(usual[0]), parent()), largest: parent() },
    item,
    all: { usual: Math.max(Math.round(Math.min(usualCount, largestCount) * 10) / 10, 0.1), largest: largestCount },
  };
}

function isClose(measured: Measure, stated: Weights): boolean {
  const page = (weights: Measure, side: keyof Range) => weights.parent[side] + weights.item * Math.min(20, weights.all[side]),
    close = (one: number, other: number) => Math.abs(one - other) < fewHits || Math.max(one / other, other / one) < tolerance;
  return (["usual", "largest"] as const).every(
    side => close(page(measured, side), page(stated, side)) && (measured.all[side] < 10 || close(measured.all[side], stated.all[side])),
  );
}

const range = ({ usual, largest }: Range): string => (usual === largest ? `${usual}` : `${usual}..${largest}`);
