import { Arg, Args, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Node } from "./node.js";
import { orderBy, type Order } from "./order.js";
import { Page } from "./page.js";
import { WorkStatus } from "./words.js";

@ObjectType({ implements: Node, simpleResolvers: true, description: "A reference that a talk cites." })
export class Work extends Node {
  @Field(() => String, { description: "The whole reference as printed." })
  citation!: string;
  @Field(() => String, { nullable: true, description: "The title; null where none is printed." })
  title!: string | null;
  @Field(() => [String], { description: "The authors as printed, in order." })
  authorsAsPrinted!: string[];
  @Field(() => Boolean, { description: "True when the list of authors ends in et al." })
  etAl!: boolean;
  @Field(() => String, { nullable: true, description: "The journal, book or proceedings, as printed." })
  container!: string | null;
  @Field(() => String, { nullable: true, description: "The volume, as printed." })
  volume!: string | null;
  @Field(() => String, { nullable: true, description: "The pages or the article number, as printed." })
  pages!: string | null;
  @Field(() => String, { nullable: true, description: "The publisher, as printed." })
  publisher!: string | null;
  @Field(() => Int, { nullable: true, description: "The year." })
  year!: number | null;
  @Field(() => WorkStatus, { nullable: true, description: "Whether it has appeared; null where the reference does not tell." })
  status!: WorkStatus | null;
}

export const WorkConnection = listOf("Work", Work);
const WorkOrder = orderBy("Work", { NAME: "By the title, or by the citation where there is none.", YEAR: "By the year; without one, last." });

@InputType({ description: "Which works to list: all conditions hold together; an absent one holds for all." })
class WorkFilter {
  @Field(() => [ID], { nullable: true, description: "One of these works." })
  ids?: string[];
  @Field(() => String, { nullable: true, description: "Part of a name or title, also inside a word, whatever its case, accents and dashes." })
  text?: string;
  @Field(() => WorkStatus, { nullable: true, description: "Whether the reference says that it has appeared." })
  status?: WorkStatus;
  @Field(() => Int, { nullable: true, description: "Of this year or later." })
  fromYear?: number;
  @Field(() => Int, { nullable: true, description: "Of this year or earlier." })
  untilYear?: number;
}

@Resolver()
export class WorkQueries {
  @Query(() => Work, { nullable: true, description: "The work with this id; null for an unknown one." })
  @Follows("query/work")
  work(@Arg("id", () => ID, { description: "An id from an answer of this service, such as work_abcdefgh23456777." }) _id: string): Work {
    return wired();
  }

  @Query(() => WorkConnection, { description: "Cited works, by title." })
  @Follows("query/works")
  works(
    @Args(() => Page) _page: Page,
    @Arg("orderBy", () => WorkOrder, { nullable: true, description: "The order of the list." }) _orderBy?: Order,
    @Arg("filter", () => WorkFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: WorkFilter,
  ): Connection<Edge<Work>> {
    return wired();
  }
}
