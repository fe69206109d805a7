import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { RequiresRole } from "../access-rule.js";
import type { AuthorizedContext } from "../context.js";
import { different } from "../../curation/different.js";
import { DecisionPayload } from "../types/decided.js";
import { decided, maxDecisionsPerRequest } from "./decided.js";

@Resolver()
export class Different {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description:
      "Decides that nothing of the one is anything of the other: they never become one, and what is one by itself is divided. Null where it is refused.",
  })
  @RequiresRole("CURATOR", { maxPerRequest: maxDecisionsPerRequest })
  different(
    @Ctx() context: AuthorizedContext,
    @Arg("one", () => [ID], {
      description: "Ids of nodes of one type, or of mentions: printed names of a person that are somebody else's. At most 100.",
    })
    one: string[],
    @Arg("other", () => [ID], { description: "The same for the other side; where one side is a part of the other, the rest of that is meant." })
    other: string[],
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, actor => different(context.graph, { one, other, because }, actor));
  }
}
