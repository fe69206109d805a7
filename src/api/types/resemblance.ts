import { Field, Float, ObjectType, type ClassType } from "type-graphql";
import { connectionOf, type Edge } from "./connection.js";
import { Mention } from "./mention.js";
import { Person } from "./person.js";

/** Connections whose edges tell what speaks for names being those of one person. */

const scoreText = "The natural logarithm of the odds that they are one: 0 is as likely as not, 7 a thousand to one.";

@ObjectType({ simpleResolvers: true, description: "Somebody who may be the same person." })
export class ResemblanceEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "Who may be the same." })
  node!: Person;
  @Field(() => Float, { description: scoreText })
  score!: number;
  @Field(() => [String], { description: "What speaks for it and against it, in words." })
  because!: string[];
}
export const ResemblanceConnection = connectionOf("Resemblance", ResemblanceEdge);

@ObjectType({ simpleResolvers: true, description: "Two people who may be one, to be looked at by somebody who decides: same, or different." })
export class ReviewEdge implements Edge<Person> {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Person, { description: "One of the two." })
  node!: Person;
  @Field(() => Float, { description: scoreText })
  score!: number;
  @Field(() => [String], { description: "What speaks for it and against it, in words." })
  because!: string[];
}
export const ReviewConnection = connectionOf("Review", ReviewEdge);

interface PersonMention extends Edge<Mention> {
  readonly score: number | null;
  readonly because: readonly string[];
}
@ObjectType("PersonMentionEdge", { simpleResolvers: true, description: "A place where the person is printed, and why the name is taken for theirs." })
class PersonMentionEdge implements PersonMention {
  @Field(() => String, { description: "The item's place in the list." })
  cursor!: string;
  @Field(() => Mention, { description: "The place." })
  node!: Mention;
  @Field(() => Float, {
    nullable: true,
    description: `${scoreText} Null where nothing was weighed: an identifier or a decision says it, or the name stands alone.`,
  })
  score!: number | null;
  @Field(() => [String], { description: "Why this name is one with another one of the person, in words; empty where it stands alone." })
  because!: string[];
}
export const PersonMentionConnection = connectionOf("PersonMention", PersonMentionEdge as ClassType<PersonMention>);
export type { PersonMention };
