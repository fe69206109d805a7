import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Assessment } from "../types/assessment.js";
import { type Connection } from "../types/connection.js";
import { Event } from "../types/event.js";
import { type FactEdge } from "../types/fact.js";
import { AssessmentFacts } from "../types/facts.js";
import { Page } from "../types/page.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Event)
export class EventAssessments {
  @FieldResolver(() => AssessmentFacts, { description: "Components of the grade, in the printed order." })
  @Follows("event/assessments")
  assessments(@Args(() => Page) _page: Page): Connection<FactEdge<Assessment>> {
    return wired();
  }
}
