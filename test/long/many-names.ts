import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Chance } from "../../bench/world/random.js";

/** A table of so many names that their facts take several transactions; returns its mapping. */
export function writeTables(folder: string, chance: Chance): string {
  const rows = Array.from({ length: 3_000 }, (_, talk) =>
    Array.from({ length: chance.whole(1, 4) }, (_, at) => {
      const person = chance.whole(1, 2_500);
      return `${talk},Event ${talk % 40},Talk number ${talk},${at + 1},Person ${person},p${person},University ${person % 300}`;
    }),
  ).flat();
  writeFileSync(join(folder, "authors.csv"), `talk,event,title,position,name,person,affiliation\n${rows.join("\n")}\n`);
  const mapping = join(folder, "authors.mapping.yaml");
  writeFileSync(
    mapping,
    `
format: colloquia-tables-1
source: { key: killed, title: What is imported and killed }
tables:
  authors: { file: authors.csv }
events:
  - { table: authors, key: event, title: event }
talks:
  - { table: authors, key: talk, event: event, title: title }
people:
  - { table: authors, talk: talk, name: name, person: person, order: position, roles: { constant: AUTHOR }, affiliations: [{ name: affiliation }] }
`,
  );
  return mapping;
}
