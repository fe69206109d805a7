import { Field, Int, ObjectType } from "type-graphql";
import { listOf } from "./connection.js";
import { Fact } from "./fact.js";
import { Relationship, Role } from "./words.js";

@ObjectType({
  implements: Fact,
  simpleResolvers: true,
  description: "A relationship between two nodes, as it is followed, forwards or backwards, with what it rests on.",
})
export class PathStep extends Fact {
  @Field(() => Relationship, { description: "The type of the relationship." })
  relationship!: Relationship;
  @Field(() => Boolean, {
    description: "True when the relationship is read from `from` to `to`: a person spoke at an event; false from `to` to `from`.",
  })
  forward!: boolean;
  @Field(() => [Role], { description: "In which roles, where it is an appearance of a person; otherwise empty." })
  roles!: Role[];
}

@ObjectType({ simpleResolvers: true, description: "A way between two nodes." })
export class Path {
  @Field(() => Int, { description: "How many steps it has." })
  length!: number;
}
export const PathConnection = listOf("Path", Path);
