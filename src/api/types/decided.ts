import { ObjectType } from "type-graphql";

/** What a mutation that decides answers. Its row holds ids alone; what they stand for is read when everything is written. */
@ObjectType("DecisionPayload", { simpleResolvers: true, description: "A decision that was made or taken back, and what it is about." })
export class DecisionPayload {}
