import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Fact } from "./fact.js";
import { Talk } from "./talk.js";
import { Work } from "./work.js";

/** Connections between talks and the works that they cite. */

export type CitationEdge<Node> = Fact & Edge<Node> & { number: number | null };

function citationEdge<Node extends object>(name: string, node: ClassType<Node>): ClassType<CitationEdge<Node>> {
  @ObjectType(`${name}Edge`, { implements: Fact, simpleResolvers: true, description: "A citation." })
  class PlainCitationEdge extends Fact implements Edge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
    @Field(() => Int, { nullable: true, description: "The number of the reference, as printed; null where none is." })
    number!: number | null;
  }
  return PlainCitationEdge;
}

export const CitationConnection = connectionOf("Citation", citationEdge("Citation", Work));
export const CitedByConnection = connectionOf("CitedBy", citationEdge("CitedBy", Talk));
