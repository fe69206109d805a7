import type { RecordDescription } from "../../description/description.js";
import type { Section, TalkBlock } from "./outline.js";

type SessionKind = RecordDescription["sessions"][number]["kind"];

/**
 * A break parts the talks into blocks; without one there are none, except where the heading says of what kind they are (posters). Keys count from the
 * session's beginning.
 */
export function blocksOf({ items }: Section, key: string, kind: SessionKind) {
  const isTalk = (item: Section["items"][number]): item is TalkBlock => "heading" in item;
  if (items.every(isTalk)) {
    const all = kind === "TALKS" ? [] : [{ key: `${key}/all`, event: key, kind }];
    return { all, of: () => (all[0] ? { session: all[0].key } : {}) };
  }
  const sessions = new Map<number, string>(),
    all: { key: string; event: string; kind: SessionKind; title?: string; durationMinutes?: number }[] = [];
  let parts = 0,
    breaks = 0;
  for (const [at, item] of items.entries()) {
    if (!isTalk(item))
      all.push({
        key: `${key}/break-${++breaks}`,
        event: key,
        kind: "BREAK",
        title: item.title,
        ...(item.minutes === undefined ? {} : { durationMinutes: item.minutes }),
      });
    else {
      if (at === 0 || !isTalk(items[at - 1]!)) all.push({ key: `${key}/part-${++parts}`, event: key, kind });
      sessions.set(at, `${key}/part-${parts}`);
    }
  }
  return { all, of: (at: number) => ({ session: sessions.get(at)! }) };
}
