import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { ProjectFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Project } from "../types/project.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Project)
export class ProjectPartOf {
  @FieldResolver(() => ProjectFacts, { description: "Projects that this one is a part of, by title or code." })
  @Follows("project/part-of")
  partOf(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
