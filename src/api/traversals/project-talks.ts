import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { TalkFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Project } from "../types/project.js";
import { type Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Project)
export class ProjectTalks {
  @FieldResolver(() => TalkFacts, { description: "Talks that report on the project, by time." })
  @Follows("project/talks")
  talks(@Args(() => Page) _page: Page): Connection<FactEdge<Talk>> {
    return wired();
  }
}
