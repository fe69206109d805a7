import { ArgsType, Field, Int, ObjectType } from "type-graphql";

/** Relay's paging arguments. */
@ArgsType()
export class Page {
  @Field(() => Int, { nullable: true, description: "Items from the front, 1 to 100; 20 where nothing is asked." })
  first?: number;
  @Field(() => String, { nullable: true, description: "Begin behind this cursor." })
  after?: string;
  @Field(() => Int, { nullable: true, description: "Items from the end, 1 to 100." })
  last?: number;
  @Field(() => String, { nullable: true, description: "End in front of this cursor." })
  before?: string;
}

@ObjectType({ simpleResolvers: true, description: "Where a page lies in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "True when more items follow." })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: "True when items stand before." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The cursor of the first item; null on an empty page." })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: "The cursor of the last item; null on an empty page." })
  endCursor!: string | null;
}
