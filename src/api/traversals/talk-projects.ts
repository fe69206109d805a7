import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../types/connection.js";
import { type FactEdge } from "../types/fact.js";
import { ProjectFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { type Project } from "../types/project.js";
import { Talk } from "../types/talk.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Talk)
export class TalkProjects {
  @FieldResolver(() => ProjectFacts, { description: "Projects that the talk reports on, by title or code." })
  @Follows("talk/projects")
  projects(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
