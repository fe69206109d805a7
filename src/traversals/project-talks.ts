import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { TalkFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Project } from "../entities/project.js";
import { type Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Project)
export class ProjectTalks {
  @FieldResolver(() => TalkFacts, { description: "Talks that report on the project, by time." })
  @Follows("project/talks")
  talks(@Args(() => Page) _page: Page): Connection<FactEdge<Talk>> {
    return wired();
  }
}
