import type { Row } from "../neo4j/statement.js";

/** The version of the graph model. A graph of an older one is derived anew from its records; a newer one is not touched. */
export const modelVersion = 4;
/** The oldest version of the model whose graphs the reads of this release answer from while they are migrated: version 4 added days of events, which reads use. */
export const oldestReadableModel = 4;

/** Whether all is written that this version of the model derives. */
export const isWhole = ({ state, model }: Row): boolean => state === "WHOLE" && model === modelVersion;
