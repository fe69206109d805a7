import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { ProjectFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Project } from "../types/project.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Project)
export class ProjectParts {
  @FieldResolver(() => ProjectFacts, { description: "Groups and parts of the project, by title or code." })
  @Follows("project/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
