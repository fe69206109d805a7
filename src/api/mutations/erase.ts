import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { RequiresRole } from "../access-rule.js";
import type { AuthorizedContext } from "../context.js";
import { erase } from "../../curation/erase.js";
import { ErasurePayload } from "../types/erased.js";
import { maxErasuresPerHour } from "../../store/audit.js";

@Resolver()
export class Erase {
  @Mutation(() => ErasurePayload, {
    nullable: true,
    description: `Erases a person from the graph and from all sources that it keeps. This cannot be undone, and a source that is imported again comes without the person. A key can erase at most ${maxErasuresPerHour} people in an hour; beyond that the error is RATE_LIMITED. Null where it is refused.`,
  })
  @RequiresRole("ADMIN", { maxPerRequest: 1 })
  async erase(
    @Ctx() { actor, graph, reads }: AuthorizedContext,
    @Arg("person", () => ID, { description: "The id of the person." }) id: string,
    @Arg("because", () => String, { description: "Why, in words that do not tell whom: they stay." }) because: string,
  ): Promise<ErasurePayload> {
    const erased = await erase(graph, { id, because }, actor);
    reads.forget();
    return erased;
  }
}
