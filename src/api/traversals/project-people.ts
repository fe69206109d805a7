import { Args, FieldResolver, Resolver } from "type-graphql";
import { ProjectPersonConnection, type ProjectPersonEdge } from "../types/appearances.js";
import { type Connection } from "../types/connection.js";
import { Page } from "../types/page.js";
import { Project } from "../types/project.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Project)
export class ProjectPeople {
  @FieldResolver(() => ProjectPersonConnection, { description: "People who are members of the project or lead it, in the printed order." })
  @Follows("project/people")
  people(@Args(() => Page) _page: Page): Connection<ProjectPersonEdge> {
    return wired();
  }
}
