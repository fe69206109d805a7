import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Args, Field, ID, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { Follows, MadeOf, wired } from "../../query/selection/traversal-field.js";
import { listOf, type Connection, type Edge } from "./connection.js";
import { Page } from "./page.js";
import { CorrectedProperty, DecisionKind } from "./words.js";

@ObjectType({ simpleResolvers: true, description: "How a decision was taken back." })
export class Undone {
  @Field(() => String, { description: "Who took it back." })
  by!: string;
  @Field(() => GraphQLDateTimeISO, { description: "When." })
  at!: string;
  @Field(() => String, { description: "Why, in words." })
  because!: string;
}

/** A part of what was decided. */
const Said = (part: string) => MadeOf(["text"], ({ text }) => (JSON.parse(String(text)) as Readonly<Record<string, unknown>>)[part] ?? null);

@ObjectType({
  simpleResolvers: true,
  description:
    "What somebody decided about identity, or put right. It wins over what is found by itself, and over what sources state. It is no node of the graph.",
})
export class Decision {
  @Field(() => ID, { description: "The id, to take it back by." })
  id!: string;
  @Field(() => DecisionKind, { description: "What was decided." })
  kind!: DecisionKind;
  @Field(() => String, { description: "Why, in words." })
  @Said("because")
  because!: string;
  @Field(() => CorrectedProperty, { nullable: true, description: "What was corrected; null unless something was." })
  @Said("property")
  property!: CorrectedProperty | null;
  @Field(() => String, { nullable: true, description: "What holds, whatever sources state; null unless something was corrected." })
  @Said("value")
  value!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Who made it: the name of a key, or who was at the command line; null where it ships with the project.",
  })
  by!: string | null;
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it was made; null where it ships with the project." })
  at!: string | null;
  @Field(() => Undone, { nullable: true, description: "How it was taken back; null while it holds." })
  @MadeOf(["undoneBy", "undoneAt", "undoneBecause"], ({ undoneBy, undoneAt, undoneBecause }) =>
    undoneAt == null ? null : { by: undoneBy, at: undoneAt, because: undoneBecause },
  )
  undone!: Undone | null;
}

export const DecisionConnection = listOf("Decision", Decision);

@InputType({ description: "Which decisions to list: all conditions hold together; an absent one holds for all." })
class DecisionFilter {
  @Field(() => ID, { nullable: true, description: "About the node with this id, as it is now." })
  about?: string;
  @Field(() => [DecisionKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: DecisionKind[];
  @Field(() => Boolean, { nullable: true, description: "True for those that were taken back, false for those that hold." })
  undone?: boolean;
  @Field(() => Boolean, { nullable: true, description: "True for those that ship with the project, false for those that curators made." })
  shipped?: boolean;
}

@Resolver()
export class DecisionQueries {
  @Query(() => DecisionConnection, { description: "Everything that was ever decided, the newest first; last what ships with the project." })
  @Follows("query/decisions")
  decisions(
    @Args(() => Page) _page: Page,
    @Arg("filter", () => DecisionFilter, { nullable: true, description: "Which to list; all where nothing is said." }) _filter?: DecisionFilter,
  ): Connection<Edge<Decision>> {
    return wired();
  }
}
