import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { RefusalReason } from "./words.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { RequiresRole } from "../access-rule.js";

@ObjectType({ simpleResolvers: true, description: "How many requests were refused in an hour, for one reason." })
export class RefusalCount {
  @Field(() => GraphQLDateTimeISO, { description: "When the hour begins." })
  hour!: string;
  @Field(() => RefusalReason, { description: "Why they were refused." })
  reason!: RefusalReason;
  @Field(() => Int, { description: "Refused requests; a request with several refused fields counts once for each." })
  count!: number;
}

@Resolver()
export class RefusalQueries {
  @Query(() => [RefusalCount], {
    nullable: true,
    description:
      "How many requests were refused, by hour and reason, the latest hour first. The last ten seconds may be missing; after 30 days counts are deleted. Null where it is refused.",
  })
  @RequiresRole("ADMIN")
  @Follows("query/refusals")
  refusals(
    @Arg("hours", () => Int, { defaultValue: 24, description: "Hours to look back, 1 to 720." })
    _hours: number,
  ): RefusalCount[] {
    return wired();
  }
}
