import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { undo } from "../curation/undo.js";
import { DecisionPayload } from "../entities/decided.js";
import { decided } from "./decided.js";

@Resolver()
export class Undo {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description:
      "Takes a decision back that a curator made: the graph is what sources and the other decisions make it. It stays in the history. Needs a key of the role CURATOR. Null where it is refused.",
  })
  undo(
    @Ctx() context: Context,
    @Arg("decision", () => ID, { description: "The id of the decision." }) decision: string,
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, by => undo(context.graph, { decision, because }, by));
  }
}
