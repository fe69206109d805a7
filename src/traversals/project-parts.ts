import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { ProjectFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Project } from "../entities/project.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Project)
export class ProjectParts {
  @FieldResolver(() => ProjectFacts, { description: "Groups and parts of the project, by title or code." })
  @Follows("project/parts")
  parts(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
