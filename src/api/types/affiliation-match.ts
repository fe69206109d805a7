import { Field, Float, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "An institution that a printed affiliation may mean." })
export class AffiliationCandidate {
  @Field(() => Float, { description: "How likely the text as a whole means it, 0 to 1: those of all candidates and that of nobody make 1." })
  score!: number;
  @Field(() => [String], { description: "What speaks for it and against it." })
  reasons!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: "What a printed affiliation means. No match is an answer." })
export class AffiliationMatch {
  @Field(() => AffiliationCandidate, {
    nullable: true,
    description: "The one that the text as a whole is best taken for; null where none is likely enough.",
  })
  chosen!: AffiliationCandidate | null;
  @Field(() => [AffiliationCandidate], {
    description:
      'All that the text names, in its order: two universities joined by "and", a hospital and its university. The chosen one is among them.',
  })
  named!: readonly AffiliationCandidate[];
  @Field(() => [AffiliationCandidate], { description: "The likeliest first, ten at most; also those that were not chosen." })
  candidates!: readonly AffiliationCandidate[];
  @Field(() => String, { description: "Why that one, or why none." })
  because!: string;
}
