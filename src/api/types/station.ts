import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.js";
import { Fact, type FactEdge } from "./fact.js";
import { Institution } from "./institution.js";

@ObjectType({
  implements: Fact,
  simpleResolvers: true,
  description:
    "An institution in the course of somebody's appearances: where and when it was printed beside the name. The person may have been there before and after.",
})
export class StationEdge extends Fact implements FactEdge<Institution> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Institution, { description: "The institution." })
  node!: Institution;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "When the first talk, session or event began where it is printed beside the name; null where no day is known of any.",
  })
  from!: string | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "When the last of them ended (began, where no end is printed); null where no day is known of any.",
  })
  until!: string | null;
  @Field(() => Int, { nullable: true, description: "The year of the first of them, also of those of which only the year is known." })
  fromYear!: number | null;
  @Field(() => Int, { nullable: true, description: "The year of the last of them, also of those of which only the year is known." })
  untilYear!: number | null;
  @Field(() => Int, { description: "How often it is printed beside the name, also where no date is known." })
  appearances!: number;
}
export const StationConnection = connectionOf("Station", StationEdge);
