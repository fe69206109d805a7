import { FieldResolver, Resolver } from "type-graphql";
import { Record } from "../types/record.js";
import { Source } from "../types/source.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => Record)
export class RecordSource {
  @FieldResolver(() => Source, { nullable: true, description: "The source that the record is a part of." })
  @Follows("record/source")
  source(): Source | null {
    return wired();
  }
}
