import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { LimitExceeded } from "./errors.js";

/** Fields inside fields, the `edges` and `node` of connections and the `ofType` of the schema's types not counted: six traversals and what stands on them. */
export const deepest = 12;
/** Aliases in one operation: each can be another statement. */
export const mostAliases = 50;
/** Fields of one operation: each can be another statement. Without fragments about as many as the tokens allow; with them there would be no end. */
export const mostFields = 1_000;
/** Tokens of a document: parsing stops there. */
export const mostTokens = 2_000;
/** Bytes of a request: a question that needs more is not a question. */
export const largestBody = 1024 * 1024;
/** Characters of a text that is looked for. A longer one is nobody's name, and folding or matching it stalls everybody else. */
export const longestText = 2_000;
/** Words of a full-text search: each is a look-up in the index, which takes at most 1,024. */
export const mostWords = 50;
/** Letters of one of them, folded: the index takes no longer one as a beginning. */
export const longestWord = 1_000;
/** Values in one answer: 100 items in 100 items with 10 fields each. Putting more together would keep everybody else waiting. */
export const mostValues = 100_000;
/** Milliseconds of one question, all its statements together: then what still runs of it at the database is ended. */
export const longestQuestionMs = 20_000;
/** Milliseconds of one statement: then Neo4j ends it. */
export const longestStatementMs = 10_000;
/** Statements that run at a time: with more of them the database answers no more of them a second, and each later. */
export const mostRunning = 16;
/** Statements that wait for one of these to end: a second's work of small ones, some megabytes of questions. */
export const mostWaiting = 1_000;
/** Milliseconds that a statement waits: who is told after that to come again has not given up yet. */
export const longestWaitMs = 4_000;
/** Database hits that are one point of cost: somewhat less than a millisecond of one of the database's processors (bench/COST.md). */
export const hitsPerPoint = 1_000;
/** Milliseconds that what a service knows of the state of the graph may be old. */
export const maxStatusAgeMs = 2_000;
/** Levels of lists and objects in the JSON of a request, variables among them: graphql-js follows them by recursion, and overflows its stack at some thousands. */
export const maxJsonDepth = 64;
/** Values in the JSON of a request: a list argument has at most 100. Each costs graphql-js some microseconds to check. */
export const maxJsonValues = 20_000;
/** Fields `__schema` and `__type` of one operation: tools ask for the schema once, or for a few types. */
export const maxSchemaFields = 1;
export const maxTypeFields = 10;
/** What an introspection may return: half as much again as all of this schema, whose standard introspection has 33,000 values in 700 kB. */
export const maxIntrospection = { values: 50_000, bytes: 2_000_000 };
/** What an introspection may return to be answered at once, like any other question: some milliseconds. Larger ones wait for each other. */
export const maxQuickIntrospection = { values: 2_000, bytes: 200_000 };
/** Bytes of answers that wait for their callers to read them, of all connections together: a few of the largest answers, and an eighth of the smallest usual memory. */
export const maxPendingBytes = 64 * 1024 * 1024;
/** Milliseconds that a caller may take to read 64 KiB of its answer. */
export const maxStallMs = 10_000;
/** Characters of an error's message: some repeat the whole variable, once for each thing that is wrong with it. */
export const longestMessage = 1_000;

/** What was given, as a message repeats it: not more than tells it apart, and no half characters. */
export function clipped(given: unknown, most = 80): string {
  const text = String(given);
  return Buffer.from(text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text).toString();
}

/** What a document may ask, before anything runs. */
export const limitRules: readonly ValidationRule[] = [operationRule, sizeRule];

function operationRule(context: ValidationContext): ASTVisitor {
  const known = (["query", "mutation", "subscription"] as OperationTypeNode[]).filter(type => context.getSchema().getRootType(type));
  return {
    OperationDefinition({ operation }) {
      if (!known.includes(operation)) context.reportError(new GraphQLError(`An operation must be a ${known.join(" or a ")}, but got a ${operation}`));
    },
  };
}

function sizeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ selectionSet }) {
      const { depth, fields, aliases } = sizeOf(selectionSet, context);
      const exceed = (message: string) => context.reportError(new LimitExceeded(message));
      if (depth > deepest) exceed(`A question must not go deeper than ${deepest} fields (edges and node not counted), but got ${depth}`);
      if (aliases > mostAliases)
        exceed(`A question must not have more than ${mostAliases} aliases (those of a fragment counted wherever it is spread), but got ${aliases}`);
      if (fields > mostFields)
        exceed(`A question must not have more than ${mostFields} fields (those of a fragment counted wherever it is spread), but got ${fields}`);
    },
  };
}

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}
const nothing: Size = { depth: 0, fields: 0, aliases: 0 };
const uncounted = new Set(["edges", "node", "ofType"]); // `ofType` ends by itself: a type has few wrappers

/** Fragments are followed where they are spread, each read once. */
function sizeOf(set: SelectionSetNode, context: ValidationContext): Size {
  const known = new Map<string, Size>();
  const size = ({ selections }: SelectionSetNode): Size => {
    const parts = selections.map((selection): Size => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return fragment(selection.name.value);
      const below = selection.selectionSet ? size(selection.selectionSet) : nothing;
      if (selection.kind === Kind.INLINE_FRAGMENT) return below;
      const { name, alias } = selection;
      return {
        depth: name.value === "__typename" ? 0 : below.depth + (uncounted.has(name.value) ? 0 : 1), // clients add it everywhere
        fields: below.fields + 1,
        aliases: below.aliases + (alias ? 1 : 0),
      };
    });
    return parts.reduce(
      (sum, { depth, fields, aliases }) => ({
        depth: Math.max(sum.depth, depth),
        fields: sum.fields + fields,
        aliases: sum.aliases + aliases,
      }),
      nothing,
    );
  };
  const fragment = (name: string): Size => {
    const found = known.get(name),
      definition = context.getFragment(name);
    if (found || !definition) return found ?? nothing; // another rule reports a fragment that is not there
    known.set(name, nothing); // … and one inside itself
    const whole = size(definition.selectionSet);
    known.set(name, whole);
    return whole;
  };
  return size(set);
}
