import { Arg, Query, Resolver } from "type-graphql";
import { Node } from "../types/node.js";
import { IdentifierScheme } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver()
export class QueryByIdentifier {
  @Query(() => Node, {
    nullable: true,
    description: "What this outside identifier stands for, with or without its https:// form; null for an unknown one. Check digits are checked.",
  })
  @Follows("query/by-identifier")
  byIdentifier(
    @Arg("scheme", () => IdentifierScheme, { description: "Who gave the identifier out." }) _scheme: IdentifierScheme,
    @Arg("value", () => String, { description: "The identifier, such as 0000-0002-1825-0097 or https://orcid.org/0000-0002-1825-0097." })
    _value: string,
  ): Node | null {
    return wired();
  }
}
