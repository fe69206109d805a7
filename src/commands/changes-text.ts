import type { Changes } from "../sources/changes.js";

/** Changes as a table for people: one line for each label and each type of relationship. */
export function changesText({ facts, redirected }: Changes): string {
  const rows = [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, { added, changed, removed }]) => [type, added, changed, removed]);
  if (!rows.length) return "  nothing new, nothing changed, nothing gone\n";
  const width = Math.max(...rows.map(([type]) => String(type).length)),
    line = ([type, ...counts]: readonly (string | number)[]) =>
      `  ${String(type).padEnd(width)}${counts.map(count => count.toLocaleString("en").padStart(12)).join("")}\n`;
  return (
    [["", "new", "changed", "gone"], ...rows].map(line).join("") +
    (redirected ? `  ${redirected.toLocaleString("en")} ids lead to another node now\n` : "")
  );
}
