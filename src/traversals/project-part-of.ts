import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { ProjectFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Project } from "../entities/project.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Project)
export class ProjectPartOf {
  @FieldResolver(() => ProjectFacts, { description: "Projects that this one is a part of, by title or code." })
  @Follows("project/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
