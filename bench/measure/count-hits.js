// Loaded before a server (`node --import`): every statement that it runs is profiled, and its database hits become a line of $HITS_FILE.
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";

const file = process.env.HITS_FILE ?? "";
// The driver that the server itself uses.
const { Session, Transaction, ManagedTransaction } = createRequire(process.argv[1] ?? import.meta.url)("neo4j-driver");

for (const { prototype } of [Session, Transaction, ManagedTransaction]) {
  const { run } = prototype;
  prototype.run = function (text, ...rest) {
    if (!/^\s*(CYPHER \S+\s+)?(MATCH|OPTIONAL|RETURN|UNWIND|WITH|CALL \{)/.test(text)) return run.call(this, text, ...rest);
    const result = run.call(this, `PROFILE ${text}`, ...rest);
    result.then(
      ({ summary }) => appendFileSync(file, `${hitsBelow(summary.profile)}\n`),
      () => {}, // whoever asked hears of it
    );
    return result;
  };
}

const hitsBelow = ({ dbHits, children }) => children.reduce((sum, child) => sum + hitsBelow(child), Number(dbHits ?? 0));
