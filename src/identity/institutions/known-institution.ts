import type { nameKinds } from "../../model/vocabulary.js";

/** A name as a register lists it. */
export interface KnownName {
  readonly name: string;
  readonly kinds: readonly (typeof nameKinds)[number][];
  /** As in BCP 47; absent where the register does not say it. */
  readonly language?: string;
}

/** What must be known of an institution to find it in a printed affiliation. Only `id` and `names` are needed: what is absent is no evidence, for or against. */
export interface KnownInstitution {
  readonly id: string;
  readonly names: readonly KnownName[];
  readonly city?: string;
  /** In any of the languages of `countries.ts`. */
  readonly country?: string;
  /** ISO 3166-1 alpha-2. Read off `country` where absent. */
  readonly countryCode?: string;
  /** How many identifiers outside institutions have given it, as far as the register knows: the more, the likelier somebody means it. */
  readonly identifiers?: number;
  /** Ids of the institutions that it is part of. */
  readonly parents?: readonly string[];
}
