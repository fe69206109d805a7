import { Arg, Int, Query, Resolver } from "type-graphql";
import { EventFilter } from "../types/event.js";
import { InstitutionMatrix } from "../types/institution-matrix.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver()
export class QueryInstitutionMatrix {
  @Query(() => InstitutionMatrix, {
    description:
      "Which institutions have talks together: a talk is of those that its presenters and authors give as affiliations there. What is printed elsewhere, and what an institution is a part of, is not taken in. All talks of these events are looked at, so it takes seconds in a large graph.",
  })
  @Follows("query/institution-matrix")
  institutionMatrix(
    @Arg("most", () => Int, { defaultValue: 20, description: "Institutions at most, 1 to 100: those of most talks, then by name." }) _most: number,
    @Arg("events", () => EventFilter, { nullable: true, description: "Only talks at these events; at all where nothing is said." })
    _events?: EventFilter,
  ): InstitutionMatrix {
    return wired();
  }
}
