import { z } from "zod";
import { nodeTypes } from "../vocabulary.js";

/** What somebody decided about identity. It wins over everything that is found by itself. */
export const decisionsSchema = z
  .strictObject({
    format: z.literal("colloquia-decisions-1"),
    decisions: z.array(
      z.strictObject({
        kind: z.literal("SAME"),
        type: z.enum(nodeTypes),
        units: z
          .array(z.strictObject({ source: z.string().min(1), key: z.string().min(1) }))
          .min(2)
          .describe("Source keys, and the keys in those sources, of what is one and the same."),
        because: z.string().trim().min(1),
      }),
    ),
  })
  .describe("Decisions about what is one and the same.");

export type Decision = z.output<typeof decisionsSchema>["decisions"][number];
