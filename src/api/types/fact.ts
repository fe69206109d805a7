import { Field, InterfaceType, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "./connection.js";
import { Role } from "./words.js";

/** What every stated relationship knows of itself. Its sources are a traversal of their own. */
@InterfaceType({ description: "A fact: a relationship that sources state, with what it rests on." })
export abstract class Fact {
  @Field(() => Boolean, { description: "True when no source says it in words: it is read off a layout, or needs outside knowledge." })
  inferred!: boolean;
  @Field(() => [String], { description: "Why it holds although no source says it in words; empty unless inferred." })
  reasons!: string[];
  @Field(() => [String], {
    description: "As the sources print it at this place: the person's name, the affiliation; empty where nothing but the item's own name is printed.",
  })
  asPrinted!: string[];
}

/** A fact about a person; mentions and the affiliations given there are traversals of their own. */
@InterfaceType({ description: "A fact about a person, with the places where the name is printed." })
export abstract class Appearance extends Fact {
  @Field(() => [Role], { description: "In which roles, each once, in alphabetical order." })
  roles!: Role[];
}

/** A connection whose edges are facts and know nothing more. */
export function factsOf<Node extends object>(name: string, node: ClassType<Node>): ClassType<Connection<FactEdge<Node>>> {
  @ObjectType(`${name}Edge`, { implements: Fact, simpleResolvers: true, description: "A fact that leads to an item." })
  class PlainFactEdge extends Fact implements FactEdge<Node> {
    @Field(() => String, { description: "The item's place in the list." })
    cursor!: string;
    @Field(() => node, { description: "The item." })
    node!: Node;
  }
  return connectionOf(name, PlainFactEdge);
}
export type FactEdge<Node> = Fact & Edge<Node>;
