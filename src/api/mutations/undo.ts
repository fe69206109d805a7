import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { RequiresRole } from "../access-rule.js";
import type { AuthorizedContext } from "../context.js";
import { undo } from "../../curation/undo.js";
import { DecisionPayload } from "../types/decided.js";
import { decided, maxDecisionsPerRequest } from "./decided.js";

@Resolver()
export class Undo {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description:
      "Takes a decision back that a curator made: the graph is what sources and the other decisions make it. It stays in the history. Null where it is refused.",
  })
  @RequiresRole("CURATOR", { maxPerRequest: maxDecisionsPerRequest })
  undo(
    @Ctx() context: AuthorizedContext,
    @Arg("decision", () => ID, { description: "The id of the decision." }) decision: string,
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, actor => undo(context.graph, { decision, because }, actor));
  }
}
