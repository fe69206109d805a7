import { Field, Float, Int, InterfaceType, ObjectType } from "type-graphql";
import { NearnessKind } from "./words.js";

/** How near two of a kind are: a score that is the sum of named parts, which are a traversal of their own. */
@InterfaceType({ description: "How near something is to something else of its kind, and why." })
export abstract class Nearness {
  @Field(() => Float, {
    description:
      "How near it is, to be compared within one list: the sum of its parts (Adamic & Adar, Friends and neighbors on the Web, Social Networks 25, 2003).",
  })
  score!: number;
}

@ObjectType({ simpleResolvers: true, description: "A part of a nearness: what both have of one kind." })
export class NearnessPart {
  @Field(() => NearnessKind, { description: "What kind of thing both have." })
  kind!: NearnessKind;
  @Field(() => Float, {
    description:
      "What it adds: for each shared thing 1 / ln n, where n events have it, or n people where it is people who are near: two 1.44, ten 0.43, a hundred 0.22. For TIME 1 / ln (days + 2).",
  })
  score!: number;
  @Field(() => Int, { description: "How many things of this kind both have; 0 for TIME." })
  count!: number;
  @Field(() => Int, {
    nullable: true,
    description: "For TIME, from the end of the earlier event to the beginning of the later one; 0 where they overlap. Null for all other kinds.",
  })
  days!: number | null;
}
