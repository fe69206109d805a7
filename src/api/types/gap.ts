import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "How many of those that are looked at lack something." })
export class Gap {
  @Field(() => Int, { description: "Those that lack it, whichever source might have said it." })
  count!: number;
  @Field(() => Int, { description: "All of them." })
  of!: number;
  @Field(() => Float, { nullable: true, description: "The count's share of all, 0 to 1; null where there are none." })
  share!: number | null;
}
