import { channel } from "node:diagnostics_channel";
import type { Logger } from "pino";
import type { Statement } from "./statement.js";

/** A statement that has run: nothing in it is a value. */
interface StatementRun {
  readonly statement: string;
  readonly text: string;
  readonly parameters: readonly string[];
  /** Milliseconds from sending it to the end of its answer. */
  readonly ms: number;
  /** Undefined where it failed. */
  readonly rows?: number;
  /** The code of the error: its message could have values. */
  readonly error?: string;
}

/** By name, so that all parts of the process share it, also those that are bundled apart. Nothing is made for a channel to which nobody listens. */
const statementRuns = channel("colloquia:statement");

/** Logs every statement of this process at the level trace; ends with the function that it returns. Does nothing where the log leaves that level out. */
export function logStatements(log: Logger): () => void {
  if (!log.isLevelEnabled("trace")) return () => {};
  const write = (run: unknown): void => log.trace(run as StatementRun, "statement"); // as recordRun publishes it
  statementRuns.subscribe(write);
  return () => void statementRuns.unsubscribe(write);
}

/** Runs a statement, and tells the log about it if that listens. */
export async function recordRun<Answer>(
  statement: Pick<Statement, "name" | "text" | "parameters">,
  run: () => Promise<Answer>,
  countRows: (answer: Answer) => number,
): Promise<Answer> {
  if (!statementRuns.hasSubscribers) return run();
  const begun = performance.now();
  const publish = (outcome: Pick<StatementRun, "rows" | "error">) =>
    statementRuns.publish({
      statement: statement.name,
      text: statement.text,
      parameters: namesOf(statement.parameters),
      ms: Math.round((performance.now() - begun) * 10) / 10,
      ...outcome,
    } satisfies StatementRun);
  try {
    const answer = await run();
    publish({ rows: countRows(answer) });
    return answer;
  } catch (error) {
    publish({ error: codeOf(error) });
    throw error;
  }
}

/** Names that the code gives: those inside other maps than `$of` can be what somebody wrote. */
const namesOf = (parameters: Statement["parameters"]): string[] =>
  Object.entries(parameters).flatMap(([name, value]) =>
    name === "of" && typeof value === "object" && value !== null ? Object.keys(value).map(each => `of.${each}`) : [name],
  );

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown }).code ?? (error as Error).name);
