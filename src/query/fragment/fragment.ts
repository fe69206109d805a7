import type { LineCondition } from "./conditions.js";
import type { Header } from "./header.js";
import type { Token } from "./lexer.js";
import type { Weights } from "./weights.js";

/**
 * One traversal in Cypher: from a bound parent to its items. A fragment never sorts, cuts or pages: what renders it writes these around it.
 * docs/fragments.md describes the language.
 */
export interface Fragment extends Omit<Header, "weights" | "narrowed"> {
  readonly name: string;
  /** The variable of the parent in the body. */
  readonly parentVariable: string | undefined;
  /** All but the last line. */
  readonly body: readonly BodyLine[];
  /** Properties of the edge: column → expression. A column that is a relationship stands for its properties. */
  readonly columns: ReadonlyMap<string, Expression>;
  readonly relationship: string | undefined;
  /** The column that lists several relationships of one item, which the edge shows as one fact. */
  readonly facts: string | undefined;
  /** What lines depend on: `parts`, `counting TOP`. */
  readonly conditions: readonly string[];
  /** The types of relationship that arguments narrow (`@types`, `:OVER`); none where no pattern is narrowed. */
  readonly narrowedTypes: readonly string[];
  /** Arguments that say how many steps a pattern takes. */
  readonly lengths: readonly string[];
  /** Whether its items are all nodes of a type: none is sought, and none left out. */
  readonly listsAll: boolean;
  /** What it takes of the database (`@cost`), or about that, where it was not measured. */
  readonly weights: Weights;
}

/** `narrowed` stands for the types of relationship that the arguments leave. */
export type BodyToken = Token | { readonly kind: "narrowed"; readonly text: string };

export interface BodyLine {
  readonly tokens: readonly BodyToken[];
  readonly condition: LineCondition | undefined;
}

export interface Expression {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The other names that lines depend on of which this one is: columns of the same relationship. */
export const namesBeside = ({ body }: Fragment, name: string): ReadonlySet<string> =>
  new Set(body.flatMap(({ condition }) => (condition?.anyOf.some(all => all.includes(name)) ? condition.anyOf.flat() : [])));
