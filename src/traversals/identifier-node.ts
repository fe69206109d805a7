import { FieldResolver, Resolver } from "type-graphql";
import { Identifier } from "../entities/identifier.js";
import { Node } from "../entities/node.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Identifier)
export class IdentifierNode {
  @FieldResolver(() => Node, { nullable: true, description: "What the identifier stands for." })
  @Follows("identifier/node")
  node(): Node | null {
    return wired();
  }
}
