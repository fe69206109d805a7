import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "One event with all that belongs to it, or one registry entry: the part of a source that is imported as a whole.",
})
export class Record extends Node {
  @Field(() => String, { description: "Its name inside the source." })
  key!: string;
  @Field(() => Int, { description: "Its place in the source, from 1." })
  position!: number;
}
