import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { WriteAction } from "../types/words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "How many nodes of a type." })
export class TypeCount {
  @Field(() => String, { description: "The type's name." })
  type!: string;
  @Field(() => Int, { description: "Nodes of the type." })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A change of the graph of which only a part is written: it is still running, or it was interrupted.",
})
export class UnfinishedChange {
  @Field(() => WriteAction, { nullable: true, description: "What the change is made for. Null if an earlier version of the service began it." })
  action!: WriteAction | null;
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When the change was begun. Null if an earlier version of the service began it." })
  startedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the graph holds as a whole." })
export class Dataset {
  @Field(() => Int, { description: "The version of the graph model." })
  model!: number;
  @Field(() => GraphQLDateTimeISO, { description: "When the graph was last written." })
  writtenAt!: string;
  @Field(() => UnfinishedChange, {
    nullable: true,
    description:
      "The change of which only a part is written. Null while the graph is complete. Until then answers may lack facts or mix those of two versions of a source, and say so in `extensions.unfinishedChange`.",
  })
  unfinishedChange!: UnfinishedChange | null;
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
