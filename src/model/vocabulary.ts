/** The closed lists of words that sources, graph and API share. What each word means is said once, here. */

export const eventKinds = [
  "COLLOQUIUM",
  "CONFERENCE",
  "COURSE",
  "FOCUS_SESSION",
  "LECTURES",
  "MEETING",
  "PROJECT_TALKS",
  "SCHOOL",
  "SEMINAR",
  "WORKSHOP",
] as const;
export const sessionKinds = ["BREAK", "COLLOQUIUM", "DISCUSSION", "LECTURE", "MEAL", "PART", "POSTERS", "SOCIAL", "TALKS"] as const;
export const talkKinds = ["COLLOQUIUM", "CONTRIBUTED", "INVITED", "LECTURE", "POSTER", "PROJECT"] as const;
export const venueKinds = ["BUILDING", "FLOOR", "RESTAURANT", "ROOM", "SITE"] as const;
export const projectKinds = ["FUNDED_PROJECT", "GROUP", "INITIATIVE"] as const;
export const workStatuses = ["PUBLISHED", "UNPUBLISHED"] as const;
/** Where a topic was read: the source lists it as one, or it is a noun phrase of a title. */
export const topicOrigins = ["LISTED", "TITLE"] as const;
export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export const dayParts = ["MORNING", "AFTERNOON", "EVENING", "NIGHT"] as const;

/** What somebody is where the name is printed. A SPEAKER of a talk is a speaker of its event; an AUTHOR of a talk need not be there. */
export const roles = ["AUTHOR", "CHAIR", "EVENTS_TEAM", "MEMBER", "ORGANIZER", "PARTICIPANT", "PRINCIPAL_INVESTIGATOR", "SPEAKER"] as const;
export type Role = (typeof roles)[number];
/** Where each role can be printed: a name at a talk is its speaker's or an author's, not its chair's. */
export const rolesAt = {
  event: ["CHAIR", "EVENTS_TEAM", "ORGANIZER", "PARTICIPANT", "SPEAKER"],
  session: ["CHAIR"],
  talk: ["AUTHOR", "SPEAKER"],
  project: ["MEMBER", "PRINCIPAL_INVESTIGATOR"],
} as const;
/** What a role makes true of the person and the event, and of the person and the talk. The other roles make nothing true of them. */
export const roleFacts: Readonly<Record<"event" | "talk", Readonly<Partial<Record<Role, string>>>>> = {
  event: {
    AUTHOR: "CONTRIBUTED_TO",
    CHAIR: "CHAIRED",
    EVENTS_TEAM: "ORGANIZED",
    ORGANIZER: "ORGANIZED",
    PARTICIPANT: "ATTENDED",
    SPEAKER: "SPOKE_AT",
  },
  talk: { AUTHOR: "AUTHORED", SPEAKER: "PRESENTED" },
};

/** Who gives out an identifier. (The graph keeps its own old ids as identifiers of the scheme COLLOQUIA, which nobody else can state.) */
export const identifierSchemes = ["DOI", "GRID", "INDICO", "INSPIRE", "ISNI", "ORCID", "ROR", "URL", "WIKIDATA"] as const;

/** What a name is in the registry that lists it: the one that it displays, one in use in some language, another one, letters for one. */
export const nameKinds = ["ACRONYM", "ALIAS", "DISPLAY", "LABEL"] as const;

/** Relationships that sources state, read from tail to head, by which one can be led from one node to another. */
export const relationships = [
  "ABOUT",
  "AFFILIATED_WITH",
  "ATTENDED",
  "AUTHORED",
  "CHAIRED",
  "CITES",
  "CONTRIBUTED_TO",
  "EDITION_OF",
  "GIVEN_AT",
  "HELD_AT",
  "HOSTED",
  "IN_PROGRAMME_OF",
  "IN_SESSION",
  "MEMBER_OF",
  "NARROWER_THAN",
  "ORGANIZED",
  "PART_OF",
  "PRESENTED",
  "REPORTS_ON",
  "SPOKE_AT",
  "WROTE",
] as const;
/** Those by which people come to know each other. */
export const betweenPeople = [
  "AFFILIATED_WITH",
  "ATTENDED",
  "AUTHORED",
  "CHAIRED",
  "CONTRIBUTED_TO",
  "MEMBER_OF",
  "ORGANIZED",
  "PART_OF",
  "PRESENTED",
  "SPOKE_AT",
] as const satisfies readonly (typeof relationships)[number][];

/** What has an id of its own, by its label in Neo4j and its type in the API. */
export const nodeTypes = [
  "Assessment",
  "Event",
  "Identifier",
  "Institution",
  "Mention",
  "Person",
  "Project",
  "Record",
  "Series",
  "Session",
  "Source",
  "Talk",
  "Topic",
  "Venue",
  "Work",
] as const;
export type NodeType = (typeof nodeTypes)[number];

/** What has a name or a title of its own, to be found by. */
export const searchedTypes = [
  "Assessment",
  "Event",
  "Institution",
  "Person",
  "Project",
  "Series",
  "Session",
  "Source",
  "Talk",
  "Topic",
  "Venue",
  "Work",
] as const;

/** What somebody can decide: that several are one, that some are not others, what holds whatever sources state. */
export const decisionKinds = ["SAME", "DIFFERENT", "CORRECT"] as const;
/** What can be corrected, by its name in the graph. */
export const correctedProperties = ["city", "code", "container", "country", "endDate", "name", "publisher", "startDate", "title"] as const;
export type CorrectedProperty = (typeof correctedProperties)[number];

/** What a change of the graph is made for: decisions of curators, erasing a person, importing or removing sources, repairing facts, restoring a backup, or bringing the graph up to date with this version of Colloquia. */
export const writeActions = ["CURATION", "ERASURE", "IMPORT", "REMOVAL", "REPAIR", "RESTORE", "UPDATE"] as const;
export type WriteAction = (typeof writeActions)[number];

/** What a key permits its holder to do. */
export const keyRoles = ["READER", "CURATOR", "IMPORTER", "ADMIN"] as const;
export type KeyRole = (typeof keyRoles)[number];
/** The roles whose permissions each role has: its own, and those of the roles below it. */
export const includedRoles: Readonly<Record<KeyRole, readonly KeyRole[]>> = {
  READER: ["READER"],
  CURATOR: ["READER", "CURATOR"],
  IMPORTER: ["READER", "IMPORTER"],
  ADMIN: keyRoles,
};

/** What the audit record has entries of. */
export const auditActions = [
  "BACKUP_RESTORED",
  "CHANGE_CANCELLED",
  "CHANGE_FINISHED",
  "DECISION_MADE",
  "DECISION_UNDONE",
  "GRAPH_REPAIRED",
  "KEY_ADDED",
  "KEY_REVOKED",
  "PERSON_ERASED",
  "SHIPPED_DECISIONS_LOADED",
  "SOURCE_IMPORTED",
  "SOURCE_REMOVED",
] as const;
export type AuditAction = (typeof auditActions)[number];
/** How a change was requested. */
export const auditChannels = ["COMMAND_LINE", "HTTP", "SERVICE"] as const;
export type AuditChannel = (typeof auditChannels)[number];
/** Why a request was refused, by the code of its error. */
export const refusalReasons = ["FORBIDDEN", "RATE_LIMITED", "UNAUTHENTICATED"] as const;
export type RefusalReason = (typeof refusalReasons)[number];
