import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { Identifier } from "../types/identifier.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Node)
export class NodeIdentifiers {
  @FieldResolver(() => [Identifier], { description: "Identifiers that others give to it: ORCID, ROR, DOI, Indico and the like." })
  @Follows("node/identifiers")
  identifiers(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): Identifier[] {
    return wired();
  }
}
