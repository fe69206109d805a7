import { Field, Int, ObjectType } from "type-graphql";
import { MadeOf, startKey } from "../../query/selection/traversal-field.js";
import { Gap } from "./gap.js";

/** Institutions by talks that they have together. */

@ObjectType({ simpleResolvers: true, description: "An institution in a matrix: a row of it, and the column of the same number." })
export class MatrixRow {
  @Field(() => Int, { description: "The place in the list of the matrix's institutions, from 1." })
  position!: number;
  @Field(() => Int, { description: "Talks at which somebody gives it as an affiliation." })
  talks!: number;
}

@ObjectType({ simpleResolvers: true, description: "What two institutions have together; on the diagonal, where both are one, what it has in all." })
export class MatrixCell {
  @Field(() => MatrixRow, { description: "The one that stands before the other in the list of institutions, or is the other." })
  one!: MatrixRow;
  @Field(() => MatrixRow, { description: "The other." })
  other!: MatrixRow;
  @Field(() => Int, { description: "Talks at which both are given as affiliations, by several people or by one." })
  talks!: number;
}

interface Extract {
  readonly ids: readonly string[];
  /** One, other, talks. */
  readonly pairs: readonly (readonly [number, number, number])[];
}
const Counted = (make: (extract: Extract) => unknown) => MadeOf(["ids", "pairs"], row => make(row as unknown as Extract)); // columns of query/institution-matrix

@ObjectType({ simpleResolvers: true, description: "Which institutions have talks together, and how many." })
export class InstitutionMatrix {
  @Field(() => [MatrixRow], { description: "The institutions, those of most talks first, then by name." })
  @Counted(rows)
  institutions!: MatrixRow[];
  @Field(() => [MatrixCell], {
    description: "The diagonal and what is above it, in the order of the institutions; the matrix is symmetric. Those without a talk are left out.",
  })
  @Counted(extract => {
    const all = rows(extract);
    return extract.pairs.map(([one, other, talks]): MatrixCell => ({ one: all[one]!, other: all[other]!, talks }));
  })
  cells!: MatrixCell[];
  @Field(() => Gap, { description: "Talks at which nobody's affiliation is known, of all talks of these events: they are in no cell." })
  unknown!: Gap;
  @Field(() => Int, { description: "How many institutions there would be, were `most` no bound." })
  totalCount!: number;
  @Field(() => Boolean, { description: "Whether they are all there: false where `most` has cut some off." })
  complete!: boolean;
}

function rows({ ids, pairs }: Extract): MatrixRow[] {
  const talks = new Map(pairs.flatMap(([one, other, talks]) => (one === other ? [[one, talks]] : [])));
  return ids.map((id, at) => ({ position: at + 1, talks: talks.get(at)!, [startKey("row")]: [id] }));
}
