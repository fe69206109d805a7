import { Args, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { connectionOf, type Connection, type Edge } from "../types/connection.js";
import { Gap } from "../types/gap.js";
import { Page } from "../types/page.js";
import { Source } from "../types/source.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "A source, and what it leaves open." })
export class QualityEdge implements Edge<Source> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Source, { description: "The source." })
  node!: Source;
  @Field(() => Gap, { description: "Its talks that nobody presents." })
  talksWithoutPresenter!: Gap;
  @Field(() => Gap, { description: "Its talks at which no affiliation is given." })
  talksWithoutAffiliation!: Gap;
  @Field(() => Gap, { description: "Its people who are affiliated with no institution." })
  peopleWithoutInstitution!: Gap;
  @Field(() => Gap, { description: "Its events without a date of their beginning." })
  eventsWithoutDate!: Gap;
  @Field(() => Int, { description: "Nodes that it states and of which not all sources say the same." })
  conflicting!: number;
}
const QualityConnection = connectionOf("Quality", QualityEdge);

@Resolver()
export class QueryQuality {
  @Query(() => QualityConnection, {
    description:
      "What each source leaves open, by title. Which they are: the filter `without` of talks, people and events; conflicting. It looks at everything, so it takes seconds in a large graph.",
  })
  @Follows("query/quality")
  quality(@Args(() => Page) _page: Page): Connection<QualityEdge> {
    return wired();
  }
}
