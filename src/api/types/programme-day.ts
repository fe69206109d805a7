import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { Weekday } from "./words.js";

@ObjectType({ simpleResolvers: true, description: "A day of a programme. Sessions without a date stand on days without one." })
export class ProgrammeDay {
  @Field(() => GraphQLLocalDate, { nullable: true, description: "The date; null where none is printed." })
  date!: string | null;
  @Field(() => Weekday, { nullable: true, description: "The day of the week, where it is printed." })
  weekday!: Weekday | null;
}
