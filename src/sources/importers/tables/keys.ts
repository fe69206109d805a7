import { keyOf } from "../keys.js";

/** Characters of a key: with the event's before it, it is still one of the neutral form. */
const mostKeyCharacters = 54;

/**
 * The key for what a cell calls its own. What is a key stays as it is; anything else, and what looks like a made key, gets one with a hash, so that
 * different cells never have the same. There is no "/" in it: that parts an event's key from those of what belongs to it.
 */
export const cellKey = (cell: string): string =>
  cell.length <= mostKeyCharacters && /^[a-z0-9][a-z0-9._-]*$/.test(cell) && !/(?:^|-)[0-9a-f]{12}$/.test(cell) ? cell : keyOf(cell);
