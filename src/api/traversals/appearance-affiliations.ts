import { Arg, Field, FieldResolver, Int, ObjectType, Resolver } from "type-graphql";
import { Appearance } from "../types/fact.js";
import { Institution } from "../types/institution.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@ObjectType({ simpleResolvers: true, description: "An affiliation given with a name." })
export class AffiliationThere {
  @Field(() => [String], { description: "The affiliation as printed." })
  asPrinted!: string[];
  @Field(() => Institution, { description: "The institution that it names." })
  node!: Institution;
}

@Resolver(() => Appearance)
export class AppearanceAffiliations {
  @FieldResolver(() => [AffiliationThere], { description: "Affiliations given with the name there, in the printed order." })
  @Follows("fact/affiliations")
  affiliations(@Arg("first", () => Int, { defaultValue: 20, description: "At most so many, 1 to 100." }) _first: number): AffiliationThere[] {
    return wired();
  }
}
