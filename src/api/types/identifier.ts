import { Field, ObjectType } from "type-graphql";
import { Node } from "./node.js";
import { IdentifierScheme } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A name that somebody else gives to a node." })
export class Identifier extends Node {
  @Field(() => IdentifierScheme, { description: "Who gives it out." })
  scheme!: IdentifierScheme;
  @Field(() => String, { description: "The identifier in its canonical form." })
  value!: string;
}
