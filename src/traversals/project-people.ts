import { Args, FieldResolver, Resolver } from "type-graphql";
import { ProjectPersonConnection, type ProjectPersonEdge } from "../entities/appearances.js";
import { type Connection } from "../entities/connection.js";
import { Page } from "../entities/page.js";
import { Project } from "../entities/project.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Project)
export class ProjectPeople {
  @FieldResolver(() => ProjectPersonConnection, { description: "People who are members of the project or lead it, in the printed order." })
  @Follows("project/people")
  people(@Args(() => Page) _page: Page): Connection<ProjectPersonEdge> {
    return wired();
  }
}
