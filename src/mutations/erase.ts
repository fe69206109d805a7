import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { erase } from "../curation/erase.js";
import { ErasurePayload } from "../entities/erased.js";
import { mustBe } from "../keys/caller.js";

@Resolver()
export class Erase {
  @Mutation(() => ErasurePayload, {
    nullable: true,
    description:
      "Takes a person out of the graph and of all sources that it keeps, for ever: there is no way back, and a source that comes again comes without. Needs a key of the role CURATOR. Null where it is refused.",
  })
  async erase(
    @Ctx() { caller, graph, reads }: Context,
    @Arg("person", () => ID, { description: "The id of the person." }) id: string,
    @Arg("because", () => String, { description: "Why, in words that do not tell whom: they stay." }) because: string,
  ): Promise<ErasurePayload> {
    const { name } = mustBe("CURATOR", await caller()),
      erased = await erase(graph, { id, because }, name);
    reads.forget();
    return erased;
  }
}
