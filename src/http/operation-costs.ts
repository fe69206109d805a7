import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "../api/context.js";
import { LimitExceeded, RateLimited } from "../errors.js";
import { costOf, type Cost } from "../query/cost/operation-cost.js";
import { hitsPerPoint } from "../limits.js";
import { operationPoints } from "../metrics/metrics.js";
import type { GraphStatus } from "../neo4j/graph-status.js";
import type { CostBuckets } from "./cost-buckets.js";

/** The header by which a request asks for `extensions.cost`. */
export const costHeader = "x-cost";

/** What an answer says of its cost, in points. */
export interface ReportedCost {
  /** What the operation was estimated to take before it ran. */
  readonly requested: number;
  /** What it took, by the items that it found; null where it did not run. */
  readonly actual: number | null;
  /** What the caller can spend now. */
  readonly available: number;
  /** The most that a caller can spend at once. */
  readonly maximum: number;
  /** Points a second that come back. */
  readonly restoreRate: number;
}

/** Charges every operation to its caller before it runs, and gives back what it did not need. */
export const operationCosts = (buckets: CostBuckets, status: GraphStatus): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => charging(buckets, status),
});

function charging(buckets: CostBuckets, status: GraphStatus): GraphQLRequestListener<Context> {
  const { capacity, restoreRate } = buckets.limits;
  let cost: Cost | undefined,
    isCharged = false;
  const pointsOf = ({ fixed, reads }: Cost) => Math.ceil(fixed + reads);
  return {
    async didResolveOperation({ schema, document, operation, request, contextValue: { caller, reads } }) {
      reads.graphSize = await status.size();
      cost = operation && costOf(schema, document, operation, request.variables ?? {}, reads.graphSize);
      if (!cost) return; // execution says what is wrong with the variables
      const points = pointsOf(cost);
      if (points > capacity)
        throw new LimitExceeded(
          `An operation must not cost more than ${capacity} points, but this one is estimated at ${points}: ask for fewer items (first), or for fewer lists inside lists`,
        );
      const refused = buckets.take(caller, points);
      if (refused)
        throw new RateLimited(
          `An operation must not cost more than its caller has left, but this one is estimated at ${points} points and ${Math.floor(buckets.available(caller))} of ${capacity} are left: ${comeAgain(refused.retryAfterSeconds)} (${restoreRate} points come back a second)`,
          refused.retryAfterSeconds,
        );
      isCharged = true;
    },
    async willSendResponse({ request, contextValue: { caller, reads }, response: { body } }) {
      if (!cost) return;
      const requested = pointsOf(cost),
        // What was cut off had run for as long as it could: nothing of it is given back.
        took = reads.isComplete ? Math.min(requested, Math.ceil(cost.fixed + reads.hits / hitsPerPoint)) : requested;
      operationPoints.observe({ kind: "requested" }, requested);
      if (isCharged) {
        buckets.refund(caller, requested - took);
        operationPoints.observe({ kind: "actual" }, took);
      }
      if (body.kind !== "single" || request.http?.headers.get(costHeader) !== "true") return;
      const reported: ReportedCost = {
        requested,
        actual: isCharged ? took : null,
        available: Math.floor(buckets.available(caller)),
        maximum: capacity,
        restoreRate,
      };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: reported };
    },
  };
}

const comeAgain = (seconds: number): string => `come again in ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
