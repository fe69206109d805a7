import { Field, Float, ObjectType } from "type-graphql";
import { Node } from "./node.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A component of the grade of a course." })
export class Assessment extends Node {
  @Field(() => String, { description: "What is graded." })
  title!: string;
  @Field(() => Float, { nullable: true, description: "Its share of the grade, 0 to 100." })
  percent!: number | null;
}
