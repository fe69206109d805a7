import { Field, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "One appearance of a person as a source prints it." })
export class Mention extends Node {
  @Field(() => String, { description: "The name as printed." })
  asPrinted!: string;
  @Field(() => String, { nullable: true, description: "The honorific as printed." })
  honorific!: string | null;
}
