import { Arg, Args, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { ProjectKind } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "An initiative, a group in it, or a funded project." })
export class Project extends Node {
  @Field(() => ProjectKind, { nullable: true, description: "What kind of project; null where the source does not say." })
  kind!: ProjectKind | null;
  @Field(() => String, { nullable: true, description: "The title; null where only a code is printed." })
  title!: string | null;
  @Field(() => String, { nullable: true, description: "The code, unique within the project that this one is a part of." })
  code!: string | null;
}

export const ProjectConnection = listOf("Project", Project);
const ProjectOrder = orderBy("Project", { NAME: "By the title, or by the code where there is none." });

@InputType({ description: "Which projects to list: all conditions hold together; an absent one holds for all." })
class ProjectFilter {
  @Field(() => [ID], { nullable: true, description: "One of these projects." })
  ids?: string[];
  @Field(() => [ProjectKind], { nullable: true, description: "One of these kinds." })
  kinds?: ProjectKind[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
}

@Resolver()
export class ProjectQueries {
  @Query(() => Project, { nullable: true, description: "The project with this id; null for an unknown one." })
  @Follows("query/project")
  project(@Arg("id", () => ID, { description: "An id from an answer of this service, such as project_abcdefgh23456777." }) _id: string): Project {
    return wired();
  }

  @Query(() => ProjectConnection, { description: "Projects, by title or code." })
  @Follows("query/projects")
  projects(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => ProjectOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => ProjectFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: ProjectFilter,
  ): Connection<Edge<Project>> {
    return wired();
  }
}
