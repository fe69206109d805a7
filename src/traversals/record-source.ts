import { FieldResolver, Resolver } from "type-graphql";
import { Record } from "../entities/record.js";
import { Source } from "../entities/source.js";
import { Follows, wired } from "../graph/traversal.js";

@Resolver(() => Record)
export class RecordSource {
  @FieldResolver(() => Source, { nullable: true, description: "The source that the record is a part of." })
  @Follows("record/source")
  source(): Source | null {
    return wired();
  }
}
