import { statement, type Row } from "../neo4j/statement.js";
import { decisionSchema, type Decision } from "../sources/description/decisions.js";
import type { Run } from "../store/state.js";

/** A decision in the graph. */
export interface Standing {
  readonly id: string;
  readonly origin: string;
  /** None of one that ships with the project. */
  readonly by: string | null;
  readonly at: string | null;
  readonly decision: Decision;
}

/** All that hold, in the order in which they were made. */
export const standingDecisions = async (run: Run): Promise<Standing[]> => (await run(statement("read/decisions"))).map(standingOf);

// The cast: read/decisions and read/decision return these columns.
export const standingOf = ({ text, ...row }: Row): Standing =>
  ({ ...(row as Omit<Row, "text">), decision: decisionSchema.parse(JSON.parse(String(text))) }) as Standing;

/** How a message names it. */
export const named = ({ id, origin, by, at }: Standing): string =>
  origin === "shipped" ? `${id}, which ships with the project` : `${id} (made by ${by} on ${at})`;
/** How to be rid of it. */
export const wayOut = ({ origin }: Standing): string => (origin === "shipped" ? "take that one out of data/same.yaml first" : "undo that one first");
