import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { RequiresRole } from "../access-rule.js";
import type { AuthorizedContext } from "../context.js";
import { same } from "../../curation/same.js";
import { DecisionPayload } from "../types/decided.js";
import { decided, maxDecisionsPerRequest } from "./decided.js";

@Resolver()
export class Same {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Decides that two or more are one. Null where it is refused.",
  })
  @RequiresRole("CURATOR", { maxPerRequest: maxDecisionsPerRequest })
  same(
    @Ctx() context: AuthorizedContext,
    @Arg("ids", () => [ID], { description: "Ids of nodes of one type, at least two, at most 100." }) ids: string[],
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, actor => same(context.graph, { ids, because }, actor));
  }
}
