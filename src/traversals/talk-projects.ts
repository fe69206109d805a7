import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Connection } from "../entities/connection.js";
import { type FactEdge } from "../entities/fact.js";
import { ProjectFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { type Project } from "../entities/project.js";
import { Talk } from "../entities/talk.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Talk)
export class TalkProjects {
  @FieldResolver(() => ProjectFacts, { description: "Projects that the talk reports on, by title or code." })
  @Follows("talk/projects")
  projects(@Args(() => Page) _page: Page): Connection<FactEdge<Project>> {
    return wired();
  }
}
