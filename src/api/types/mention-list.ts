import { listOf } from "./connection.js";
import { Mention } from "./mention.js";
import { Record } from "./record.js";

/** Plain lists of what has no root query of its own. */
export const MentionConnection = listOf("Mention", Mention);
export const RecordConnection = listOf("Record", Record);
