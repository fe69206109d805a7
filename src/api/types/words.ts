import { registerEnumType } from "type-graphql";
import * as vocabulary from "../../model/vocabulary.js";

/** The closed vocabularies as enums of the API, each word with its meaning. */

const wordsOf = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map(word => [word, word])) as { readonly [Each in Word]: Each }; // fromEntries forgets the keys
const meanings = <Word extends string>(said: Record<Word, string>) =>
  Object.fromEntries(Object.entries(said).map(([word, description]) => [word, { description: String(description) }])) as Record<
    Word,
    { description: string }
  >;

export const Role = wordsOf(vocabulary.roles);
export type Role = keyof typeof Role;
registerEnumType(Role, {
  name: "Role",
  description: "What somebody is where the name is printed.",
  valuesConfig: meanings<Role>({
    AUTHOR: "Named as an author of a talk or of a work; need not have been there.",
    CHAIR: "Led a session.",
    EVENTS_TEAM: "Named in the team that runs an event.",
    MEMBER: "Named in a project or group.",
    ORGANIZER: "Named as an organiser.",
    PARTICIPANT: "Named as somebody who attends.",
    PRINCIPAL_INVESTIGATOR: "Leads a project.",
    SPEAKER: "Presents a talk, or gives a lecture.",
  }),
});
export const EventKind = wordsOf(vocabulary.eventKinds);
export type EventKind = keyof typeof EventKind;
registerEnumType(EventKind, {
  name: "EventKind",
  description: "What kind of event.",
  valuesConfig: meanings<EventKind>({
    COLLOQUIUM: "One talk for a wider audience, usually of a series.",
    CONFERENCE: "Talks of many to many.",
    COURSE: "One edition of a university course.",
    FOCUS_SESSION: "A session of a large meeting on one subject.",
    LECTURES: "A block of lectures inside an event.",
    MEETING: "A meeting of a society or a collaboration.",
    PROJECT_TALKS: "A block of reports by projects inside an event.",
    SCHOOL: "Lectures to learners over days.",
    SEMINAR: "One meeting of a regular seminar.",
    WORKSHOP: "Work of a small circle on one subject.",
  }),
});
export const SessionKind = wordsOf(vocabulary.sessionKinds);
export type SessionKind = keyof typeof SessionKind;
registerEnumType(SessionKind, {
  name: "SessionKind",
  description: "What kind of slot or block of a programme.",
  valuesConfig: meanings<SessionKind>({
    BREAK: "A pause.",
    COLLOQUIUM: "The slot of a colloquium.",
    DISCUSSION: "Time for discussion, without a talk.",
    LECTURE: "A lecture slot.",
    MEAL: "A dinner, lunch or the like.",
    PART: "A part of a course.",
    POSTERS: "Posters.",
    SOCIAL: "A welcome, a party, an outing.",
    TALKS: "A block of talks.",
  }),
});
export const TalkKind = wordsOf(vocabulary.talkKinds);
export type TalkKind = keyof typeof TalkKind;
registerEnumType(TalkKind, {
  name: "TalkKind",
  description: "What kind of talk, as the source says.",
  valuesConfig: meanings<TalkKind>({
    COLLOQUIUM: "The talk of a colloquium.",
    CONTRIBUTED: "Offered by its authors.",
    INVITED: "Asked for by the organisers.",
    LECTURE: "A lecture, often without a title of its own.",
    POSTER: "A poster.",
    PROJECT: "A report by a project.",
  }),
});
export const VenueKind = wordsOf(vocabulary.venueKinds);
export type VenueKind = keyof typeof VenueKind;
registerEnumType(VenueKind, {
  name: "VenueKind",
  description: "What kind of place.",
  valuesConfig: meanings<VenueKind>({
    BUILDING: "A house, with rooms and floors as its parts.",
    FLOOR: "A floor of a building.",
    RESTAURANT: "Where a meal is taken.",
    ROOM: "A room or a lecture hall.",
    SITE: "Grounds or a campus, with buildings as its parts.",
  }),
});
export const ProjectKind = wordsOf(vocabulary.projectKinds);
export type ProjectKind = keyof typeof ProjectKind;
registerEnumType(ProjectKind, {
  name: "ProjectKind",
  description: "What kind of project.",
  valuesConfig: meanings<ProjectKind>({
    FUNDED_PROJECT: "Research that a funder pays for, with a title and often a number.",
    GROUP: "People who work together under a name.",
    INITIATIVE: "What several groups or projects are parts of.",
  }),
});
export const WorkStatus = wordsOf(vocabulary.workStatuses);
export type WorkStatus = keyof typeof WorkStatus;
registerEnumType(WorkStatus, {
  name: "WorkStatus",
  description: "Whether a cited work has appeared.",
  valuesConfig: meanings<WorkStatus>({ PUBLISHED: "The reference names where it appeared.", UNPUBLISHED: "The reference says so." }),
});
export const TopicOrigin = wordsOf(vocabulary.topicOrigins);
export type TopicOrigin = keyof typeof TopicOrigin;
registerEnumType(TopicOrigin, {
  name: "TopicOrigin",
  description: "Where a topic was read.",
  valuesConfig: meanings<TopicOrigin>({ LISTED: "The source lists it as a topic.", TITLE: "A noun phrase of the title." }),
});
export const Weekday = wordsOf(vocabulary.weekdays);
export type Weekday = keyof typeof Weekday;
registerEnumType(Weekday, {
  name: "Weekday",
  description: "A day of the week, as printed: it is not concluded from the date.",
  valuesConfig: meanings<Weekday>({
    MONDAY: "Day 1 of the week of ISO 8601.",
    TUESDAY: "Day 2 of the week.",
    WEDNESDAY: "Day 3 of the week.",
    THURSDAY: "Day 4 of the week.",
    FRIDAY: "Day 5 of the week.",
    SATURDAY: "Day 6 of the week.",
    SUNDAY: "Day 7 of the week.",
  }),
});
export const DayPart = wordsOf(vocabulary.dayParts);
export type DayPart = keyof typeof DayPart;
registerEnumType(DayPart, {
  name: "DayPart",
  description: "A part of a day, as printed: sources give no hours for it.",
  valuesConfig: meanings<DayPart>({
    MORNING: "Before noon.",
    AFTERNOON: "From noon on, before the evening.",
    EVENING: "The end of the day: a dinner, a reception.",
    NIGHT: "After the evening.",
  }),
});
export const IdentifierScheme = wordsOf(vocabulary.identifierSchemes);
export type IdentifierScheme = keyof typeof IdentifierScheme;
registerEnumType(IdentifierScheme, {
  name: "IdentifierScheme",
  description: "Who gives out an identifier.",
  valuesConfig: meanings<IdentifierScheme>({
    DOI: "The DOI Foundation, to works, data and funders: 10.1103/PhysRevE.100.012707.",
    GRID: "The Global Research Identifier Database, until 2021, to institutions: grid.9132.9.",
    INDICO: "An Indico server, to the events on it: https://indico.cern.ch/event/1/.",
    INSPIRE: "INSPIRE HEP, to the records of each of its collections: up to nine digits.",
    ISNI: "The ISNI Agency, to institutions and people: 000000012156142X, the last character a check digit.",
    ORCID: "ORCID, to people: 0000-0002-1825-0097, the last character a check digit.",
    ROR: "The Research Organization Registry, to institutions: 05gq02987, the last two digits a check sum.",
    URL: "Whoever runs the page: https://example.org/page.",
    WIKIDATA: "Wikidata, to anything: Q42.",
  }),
});
export const SearchedType = wordsOf(vocabulary.searchedTypes);
export type SearchedType = keyof typeof SearchedType;
registerEnumType(SearchedType, {
  name: "SearchedType",
  description: "A type of node that has a name or a title to be found by.",
  valuesConfig: meanings<SearchedType>({
    Assessment: "Components of the grades of courses, by what is graded.",
    Event: "Events, by their titles.",
    Institution: "Institutions, by every name that is printed for them.",
    Person: "People, by every name that is printed for them.",
    Project: "Projects, groups and initiatives, by their titles.",
    Series: "Series of events, by their titles.",
    Session: "Slots and blocks of programmes, by their titles.",
    Source: "The documents that facts were read off, by their titles.",
    Talk: "Talks, by their titles.",
    Topic: "Topics, by their names.",
    Venue: "Places, by their names.",
    Work: "Cited works, by their titles.",
  }),
});
export const EventCounting = wordsOf(["PRINTED", "TOP"]);
export type EventCounting = keyof typeof EventCounting;
registerEnumType(EventCounting, {
  name: "EventCounting",
  description: "What counts as one event.",
  valuesConfig: meanings<EventCounting>({
    PRINTED: "The event where the appearance is printed: each part of an event is one.",
    TOP: "The event that it is a part of, at the top: appearances at several parts are one.",
  }),
});
export const Relationship = wordsOf(vocabulary.relationships);
export type Relationship = keyof typeof Relationship;
registerEnumType(Relationship, {
  name: "Relationship",
  description: "A type of relationship between two nodes, as a verb from the one to the other.",
  valuesConfig: meanings<Relationship>({
    ABOUT: "An event or a talk is about a topic.",
    AFFILIATED_WITH: "A person gives an institution as affiliation.",
    ATTENDED: "A person attends an event.",
    AUTHORED: "A person is an author of a talk.",
    CHAIRED: "A person leads a session, and so has a part in its event.",
    CITES: "A talk cites a work.",
    CONTRIBUTED_TO: "A person is an author of a talk of an event.",
    EDITION_OF: "An event is an edition of a series.",
    GIVEN_AT: "A talk is given at an event.",
    HELD_AT: "An event, a session or a talk is held at a venue.",
    HOSTED: "An institution hosts an event.",
    IN_PROGRAMME_OF: "A session is in the programme of an event.",
    IN_SESSION: "A talk belongs to a session.",
    MEMBER_OF: "A person is a member of a project, or leads it.",
    NARROWER_THAN: "A topic is narrower than another.",
    ORGANIZED: "A person organises an event, or is in its team.",
    PART_OF: "An event, an institution, a project or a venue is a part of another.",
    PRESENTED: "A person presents a talk.",
    REPORTS_ON: "A talk reports on a project.",
    SPOKE_AT: "A person speaks at an event.",
    WROTE: "A person wrote a work that is cited.",
  }),
});
export const NearnessKind = wordsOf(["EVENTS", "HOSTS", "INSTITUTIONS", "PEOPLE", "SERIES", "TIME", "TOPICS", "VENUES"]);
export type NearnessKind = keyof typeof NearnessKind;
registerEnumType(NearnessKind, {
  name: "NearnessKind",
  description: "What two events, or two people, can have in common.",
  valuesConfig: meanings<NearnessKind>({
    EVENTS: "Of two people: events at which both appear, in whatever role; without events of more than a thousand people.",
    HOSTS: "Of two events: institutions that host both.",
    INSTITUTIONS:
      "Of two events: institutions that different people give as affiliation there; without those given by more than a thousand names. Of two people: institutions with which both are affiliated; without those of more than a thousand people.",
    PEOPLE:
      "Of two events: people who appear at both, in whatever role. Of two people: who has a talk or a work with each of them; without talks and works of more than a hundred people.",
    SERIES: "Of two events: series of which both are editions.",
    TIME: "Of two events that share something: how near they lie in time, where both have a date and lie within a year.",
    TOPICS: "What both events or talks of theirs are about, or talks of both people; without topics of more than a thousand events and talks.",
    VENUES: "Of two events: where both are held.",
  }),
});
export const Direction = wordsOf(["ASC", "DESC"]);
export type Direction = keyof typeof Direction;
registerEnumType(Direction, {
  name: "Direction",
  description: "Up or down.",
  valuesConfig: meanings<Direction>({
    ASC: "From small to large, from A to Z, from early to late.",
    DESC: "From large to small, from Z to A, from late to early.",
  }),
});
export const TalkGap = wordsOf(["AFFILIATION", "PRESENTER"]);
export type TalkGap = keyof typeof TalkGap;
registerEnumType(TalkGap, {
  name: "TalkGap",
  description: "What a talk can lack.",
  valuesConfig: meanings<TalkGap>({
    AFFILIATION: "No affiliation is given with any name at it.",
    PRESENTER: "Nobody presents it: it has authors alone, or nobody.",
  }),
});
export const PersonGap = wordsOf(["INSTITUTION"]);
export type PersonGap = keyof typeof PersonGap;
registerEnumType(PersonGap, {
  name: "PersonGap",
  description: "What a person can lack.",
  valuesConfig: meanings<PersonGap>({
    INSTITUTION: "No source gives an affiliation.",
  }),
});
export const EventGap = wordsOf(["DATE"]);
export type EventGap = keyof typeof EventGap;
registerEnumType(EventGap, {
  name: "EventGap",
  description: "What an event can lack.",
  valuesConfig: meanings<EventGap>({
    DATE: "No source gives the date of its beginning.",
  }),
});
export const DecisionKind = wordsOf(vocabulary.decisionKinds);
export type DecisionKind = keyof typeof DecisionKind;
registerEnumType(DecisionKind, {
  name: "DecisionKind",
  description: "What somebody decided.",
  valuesConfig: meanings<DecisionKind>({
    SAME: "All of them are one.",
    DIFFERENT: "None of them is one of the others.",
    CORRECT: "Something holds of it, whatever sources state.",
  }),
});
/** By the names that the graph has for them. */
export const CorrectedProperty = {
  CITY: "city",
  CODE: "code",
  CONTAINER: "container",
  COUNTRY: "country",
  END_DATE: "endDate",
  NAME: "name",
  PUBLISHER: "publisher",
  START_DATE: "startDate",
  TITLE: "title",
} as const satisfies Record<string, vocabulary.CorrectedProperty>;
export type CorrectedProperty = vocabulary.CorrectedProperty;
registerEnumType(CorrectedProperty, {
  name: "CorrectedProperty",
  description: "What of a node can be corrected.",
  valuesConfig: meanings<keyof typeof CorrectedProperty>({
    CITY: "The city of an institution or a venue.",
    CODE: "The code of an event, a talk or a project.",
    CONTAINER: "The journal, book or proceedings of a work.",
    COUNTRY: "The country of an institution or a venue.",
    END_DATE: "The date on which an event, a session or a talk ends.",
    NAME: "The name of a person, an institution or a venue.",
    PUBLISHER: "The publisher of a work.",
    START_DATE: "The date on which an event, a session or a talk begins.",
    TITLE: "The title of an event, a session, a talk, a series, a project or a work.",
  }),
});

export const WriteAction = wordsOf(vocabulary.writeActions);
export type WriteAction = vocabulary.WriteAction;
registerEnumType(WriteAction, {
  name: "WriteAction",
  description: "What a change of the graph is made for.",
  valuesConfig: meanings<vocabulary.WriteAction>({
    CURATION: "A decision of a curator, or taking one back.",
    ERASURE: "Erasing a person.",
    IMPORT: "Importing sources.",
    REMOVAL: "Removing a source.",
    REPAIR: "Writing facts again that differ from what the records give.",
    RESTORE: "Restoring a backup.",
    UPDATE: "Bringing the graph up to date with the running version of Colloquia and the documents that ship with it.",
  }),
});

export const AuditAction = wordsOf(vocabulary.auditActions);
export type AuditAction = keyof typeof AuditAction;
registerEnumType(AuditAction, {
  name: "AuditAction",
  description: "What an entry of the audit record is about.",
  valuesConfig: meanings<AuditAction>({
    BACKUP_RESTORED: "A backup was restored.",
    CHANGE_CANCELLED: "An import or removal that was begun and not finished was cancelled.",
    CHANGE_FINISHED: "A change that another writer had begun was finished.",
    DECISION_MADE: "A decision about identity was made, or a value corrected.",
    DECISION_UNDONE: "A decision was undone.",
    GRAPH_REPAIRED: "The graph was derived again from its sources and decisions.",
    KEY_ADDED: "A key was added.",
    KEY_REVOKED: "A key was revoked.",
    PERSON_ERASED: "A person was erased.",
    SHIPPED_DECISIONS_LOADED: "The decisions that ship with the project were loaded.",
    SOURCE_IMPORTED: "Sources were imported, new or in a new version.",
    SOURCE_REMOVED: "Sources were removed.",
  }),
});
export const AuditChannel = wordsOf(vocabulary.auditChannels);
export type AuditChannel = keyof typeof AuditChannel;
registerEnumType(AuditChannel, {
  name: "AuditChannel",
  description: "How a change was requested.",
  valuesConfig: meanings<AuditChannel>({
    COMMAND_LINE: "By a command on the machine of the service.",
    HTTP: "By a request with a key.",
    SERVICE: "By nobody: the service did it at its start.",
  }),
});
export const RefusalReason = wordsOf(vocabulary.refusalReasons);
export type RefusalReason = keyof typeof RefusalReason;
registerEnumType(RefusalReason, {
  name: "RefusalReason",
  description: "Why a request was refused, by the code of its error.",
  valuesConfig: meanings<RefusalReason>({
    FORBIDDEN: "The key does not have the role.",
    RATE_LIMITED: "The key did this too often.",
    UNAUTHENTICATED: "No key was sent, or one that is unknown, expired or revoked.",
  }),
});
