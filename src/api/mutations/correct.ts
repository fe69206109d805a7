import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { RequiresRole } from "../access-rule.js";
import type { AuthorizedContext } from "../context.js";
import { correct } from "../../curation/correct.js";
import { DecisionPayload } from "../types/decided.js";
import { CorrectedProperty } from "../types/words.js";
import { decided, maxDecisionsPerRequest } from "./decided.js";

@Resolver()
export class Correct {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Decides what holds of a node, whatever sources state; they and what they print stay as they are. Null where it is refused.",
  })
  @RequiresRole("CURATOR", { maxPerRequest: maxDecisionsPerRequest })
  correct(
    @Ctx() context: AuthorizedContext,
    @Arg("id", () => ID, { description: "The node." }) id: string,
    @Arg("property", () => CorrectedProperty, { description: "What of it is wrong: each type has its own." }) property: CorrectedProperty,
    @Arg("value", () => String, { description: "What holds: a text of 1 to 2,000 characters, or a date like 2025-01-13." }) value: string,
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, actor => correct(context.graph, { id, property, value, because }, actor));
  }
}
