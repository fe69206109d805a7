import { FieldResolver, Resolver } from "type-graphql";
import { Identifier } from "../types/identifier.js";
import { Node } from "../types/node.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Identifier)
export class IdentifierNode {
  @FieldResolver(() => Node, { nullable: true, description: "What the identifier stands for." })
  @Follows("identifier/node")
  node(): Node | null {
    return wired();
  }
}
