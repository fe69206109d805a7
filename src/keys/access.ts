import type { Graph } from "../neo4j/database.js";
import { GraphQLError } from "graphql/error/GraphQLError.js";
import { refusalReasons, type KeyRole, type RefusalReason } from "../model/vocabulary.js";
import { authenticate, refuseOtherRole, type Caller } from "./authenticate.js";
import type { KeyActivity } from "./key-activity.js";

/** What one request may do. */
export class Access {
  constructor(
    private readonly graph: Pick<Graph, "read" | "secret">,
    private readonly activity: KeyActivity,
    private readonly authorization: string | undefined,
  ) {}

  /** The caller, whose role includes this one; otherwise an error that says what is required. */
  async requireRole(role: KeyRole): Promise<Caller> {
    const caller = await authenticate(this.graph, this.authorization);
    this.activity.countUse(caller);
    refuseOtherRole(role, caller);
    return caller;
  }

  /** Counts the request as refused, where this error says so. */
  countRefusal(error: unknown): void {
    const code = error instanceof GraphQLError ? error.extensions["code"] : undefined;
    if (isRefusal(code)) this.activity.countRefusal(code);
  }
}

const isRefusal = (code: unknown): code is RefusalReason => (refusalReasons as readonly unknown[]).includes(code);
