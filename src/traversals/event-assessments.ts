import { Args, FieldResolver, Resolver } from "type-graphql";
import { type Assessment } from "../entities/assessment.js";
import { type Connection } from "../entities/connection.js";
import { Event } from "../entities/event.js";
import { type FactEdge } from "../entities/fact.js";
import { AssessmentFacts } from "../entities/facts.js";
import { Page } from "../entities/page.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Event)
export class EventAssessments {
  @FieldResolver(() => AssessmentFacts, { description: "Components of the grade, in the printed order." })
  @Follows("event/assessments")
  assessments(@Args(() => Page) _page: Page): Connection<FactEdge<Assessment>> {
    return wired();
  }
}
