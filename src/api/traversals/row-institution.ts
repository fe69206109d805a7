import { FieldResolver, Resolver } from "type-graphql";
import { MatrixRow } from "../types/institution-matrix.js";
import { Institution } from "../types/institution.js";
import { Follows, wired } from "../../query/selection/traversal-field.js";

@Resolver(() => MatrixRow)
export class RowInstitution {
  @FieldResolver(() => Institution, { nullable: true, description: "The institution; null where it left the graph a moment ago." })
  @Follows("row/institution")
  institution(): Institution | null {
    return wired();
  }
}
