import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../graph/traversal.js";

@ObjectType({ simpleResolvers: true, description: "How many nodes of a type." })
export class TypeCount {
  @Field(() => String, { description: "The type's name." })
  type!: string;
  @Field(() => Int, { description: "Nodes of the type." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "What the graph holds as a whole." })
export class Dataset {
  @Field(() => Int, { description: "The version of the graph model." })
  model!: number;
  @Field(() => GraphQLDateTimeISO, { description: "When the graph was last written." })
  writtenAt!: string;
  @Field(() => [TypeCount], { description: "Nodes by type." })
  counts!: TypeCount[];
  @Field(() => Int, { description: "Relationships in all." })
  relationships!: number;
}

@Resolver()
export class QueryDataset {
  @Query(() => Dataset, {
    nullable: true,
    description: "The graph as a whole: version, counts; see sources for what it rests on. Null before anything was imported.",
  })
  @Follows("query/dataset")
  dataset(): Dataset | null {
    return wired();
  }
}
