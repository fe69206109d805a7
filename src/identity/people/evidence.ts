/** One list of people in which a person stands: the presenters of a talk, the chairs of a session, the authors of a work. */
export interface Appearance {
  /** The talk, session, event, project or work whose list it is. */
  readonly place: string;
  /** Whether two people of the list are certainly two: true for the authors of a talk or a work. */
  readonly exclusive: boolean;
  readonly event: string;
  readonly year?: number;
  /** Names as printed of the others in that list. The first 50 are looked at. */
  readonly company: readonly string[];
  /** As printed. */
  readonly affiliations: readonly string[];
  /** Ids of institutions that are known already. */
  readonly institutions: readonly string[];
  /** Topics, and words of the title where it is known. */
  readonly topics: readonly string[];
}

/** What one source says under one key for a person: one or several appearances that the source itself leaves no doubt about. */
export interface PersonEvidence {
  /** Unique, and the same whenever the source comes again: all orders are by it. */
  readonly unit: string;
  /** As printed. */
  readonly names: readonly string[];
  /** "ORCID 0000-0002-1825-0097": the scheme, a space, the value in its canonical form. */
  readonly identifiers: readonly string[];
  readonly appearances: readonly Appearance[];
}

/** Two units that are one person, or may be, and why. */
export interface Link {
  /** The smaller unit of the two. */
  readonly one: string;
  readonly other: string;
  /** Log-odds (natural logarithm) that the two are one person: 0 is even, 4.6 is a hundred to one. Infinite for what a decision or an equal identifier says. */
  readonly score: number;
  readonly because: readonly string[];
}

export interface Resolution {
  /** Joins: their connected components are the people. A unit without a join is a person of its own. */
  readonly same: readonly Link[];
  /** What a curator should look at: at most one link for two people. */
  readonly review: readonly Link[];
}

/** What curators decided, as pairs of units. A pair that names an unknown unit says nothing. */
export interface Decided {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}
