import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { same } from "../curation/same.js";
import { DecisionPayload } from "../entities/decided.js";
import { decided } from "./decided.js";

@Resolver()
export class Same {
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Decides that two or more are one. Needs a key of the role CURATOR. Null where it is refused.",
  })
  same(
    @Ctx() context: Context,
    @Arg("ids", () => [ID], { description: "Ids of nodes of one type, at least two, at most 100." }) ids: string[],
    @Arg("because", () => String, { description: "Why, in words." }) because: string,
  ): Promise<DecisionPayload> {
    return decided(context, by => same(context.graph, { ids, because }, by));
  }
}
