import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("ErasurePayload", { simpleResolvers: true, description: "That somebody was erased; nothing tells whom." })
export class ErasurePayload {
  @Field(() => String, { description: "What the tombstone is called, which keeps the person out." })
  tombstone!: string;
  @Field(() => GraphQLDateTimeISO, { description: "When." })
  at!: string;
  @Field(() => Int, { description: "Keyed hashes by which the person is known when a source comes again." })
  hashes!: number;
}
