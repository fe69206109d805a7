import { FieldResolver, Resolver } from "type-graphql";
import { PathStep } from "../types/path.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";
import { LinkingPersonEdge } from "./query-linking-people.js";

@Resolver(() => LinkingPersonEdge)
export class LinkingPersonSteps {
  @FieldResolver(() => [PathStep], {
    description:
      "All that connects the one with the person (`forward` is false: it is read from the person), then all that connects the person with the other (`forward` is true), each with its roles and sources.",
  })
  @Follows("path/steps")
  steps(): PathStep[] {
    return wired();
  }
}
