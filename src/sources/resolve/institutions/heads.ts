/** Words that say what an institution is, as they are compared; by the kind that they make it. */
const kinds = {
  university: "university",
  hospital: "hospital clinic infirmary nhs sanatorium medicine healthcare hospice",
  institute: "institute center academy polytechnic observatory max",
  college: "college school seminary faculty",
  company: "company corporation limited incorporated gmbh llc ag sa srl spa bv pvt pty plc sro oy ab as kg inc technologies holdings group solutions",
  authority: "ministry agency council commission department bureau office government administration committee",
  giver: "foundation fund trust society association federation program project",
  laboratory: "laboratory",
  unit: "division section chair unit service branch campus hub team platform core facility",
} as const;

export type Head = keyof typeof kinds;

const heads: ReadonlyMap<string, Head> = new Map(
  (Object.keys(kinds) as Head[]).flatMap(head => kinds[head].split(" ").map(word => [word, head] as const)), // its own keys
);

/** What a word makes the institution that it stands in the name of. */
export const headOf = (word: string): Head | undefined => heads.get(word);
