import { z } from "zod";
import { idOf } from "../../model/ids.js";
import { isSortable, maxTextLength, mustBeSortable } from "./printed-text.js";
import { correctedProperties, nodeTypes, type CorrectedProperty, type NodeType } from "../../model/vocabulary.js";

/** What can be corrected, by type: what stands once at a node and is printed as words or a date. */
export const corrected: Readonly<Partial<Record<NodeType, readonly CorrectedProperty[]>>> = {
  Event: ["title", "code", "startDate", "endDate"],
  Institution: ["name", "city", "country"],
  Person: ["name"],
  Project: ["title", "code"],
  Series: ["title"],
  Session: ["title", "startDate", "endDate"],
  Talk: ["title", "code", "startDate", "endDate"],
  Venue: ["name", "city", "country"],
  Work: ["title", "container", "publisher"],
};

const decisionOf = <Units extends z.ZodType<string[]>>(units: Units) => {
  const common = { type: z.enum(nodeTypes), units, because: z.string().trim().min(1).max(2_000).describe("Why, in words.") };
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("SAME"), ...common }).describe("All units are one and the same."),
    z.strictObject({ kind: z.literal("DIFFERENT"), ...common, others: units }).describe("None of the units is one of the others."),
    z
      .strictObject({
        kind: z.literal("CORRECT"),
        ...common,
        property: z.enum(correctedProperties),
        value: z.string().trim().min(1).max(maxTextLength).describe("What holds, whatever sources state."),
      })
      .describe("The one thing that all units are is corrected."),
  ]);
};

/** What somebody decided: it wins over everything that is found by itself. Units by the ids that they have alone, so that it names nobody. */
export const decisionSchema = decisionOf(z.array(z.string()).min(1));
export type Decision = z.output<typeof decisionSchema>;
/** What a decision keeps apart from its units; nothing of one of another kind. */
export const othersOf = (decision: Decision): readonly string[] => ("others" in decision ? decision.others : []);
/** Every unit that a decision names. */
export const unitsNamed = (decision: Decision): string[] => [...decision.units, ...othersOf(decision)];

/** The same as people write it: units by their source and their key there. */
const namedUnits = z
  .array(z.strictObject({ source: z.string().min(1), key: z.string().min(1) }).transform(({ source, key }) => JSON.stringify([source, key])))
  .min(1)
  .describe("Source keys, and the keys in those sources.");
const idsOf = (type: NodeType, names: readonly string[]) => names.map(name => idOf(type, ...(JSON.parse(name) as [string, string])));
export const decisionsSchema = z
  .strictObject({
    format: z.literal("colloquia-decisions-1"),
    decisions: z.array(
      decisionOf(namedUnits)
        .refine(decision => decision.kind !== "CORRECT" || isSortable(decision.value), { path: ["value"], error: mustBeSortable })
        .transform((decision): Decision => ({
          ...decision,
          units: idsOf(decision.type, decision.units),
          ...("others" in decision ? { others: idsOf(decision.type, decision.others) } : {}),
        })),
    ),
  })
  .describe("Decisions about what is one and the same, what is not, and what sources state wrongly.");

/** What a curator decided, with who and when. */
export interface Made {
  readonly id: string;
  readonly decision: Decision;
  readonly by: string;
  /** As ISO 8601, UTC. */
  readonly at: string;
}
/** What a curator took back. */
export interface Undone {
  readonly id: string;
  /** Names the act of undoing, so that a transaction that runs again recognizes its own. */
  readonly act: string;
  readonly by: string;
  readonly at: string;
  readonly because: string;
}
