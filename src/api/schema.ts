import { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { enforceAccess } from "./enforce-access.js";
import { AuditQueries } from "./types/audit-entry.js";
import { RefusalQueries } from "./types/refusal-count.js";
import { Assessment } from "./types/assessment.js";
import { DecisionQueries } from "./types/decision.js";
import { EventQueries } from "./types/event.js";
import { EventGroupConnection, PersonGroupConnection, TalkGroupConnection } from "./types/group.js";
import { Identifier } from "./types/identifier.js";
import { InstitutionQueries } from "./types/institution.js";
import { Mention } from "./types/mention.js";
import { PersonQueries } from "./types/person.js";
import { ProjectQueries } from "./types/project.js";
import { Record } from "./types/record.js";
import { SeriesQueries } from "./types/series.js";
import { SessionQueries } from "./types/session.js";
import { SourceQueries } from "./types/source.js";
import { TalkQueries } from "./types/talk.js";
import { TopicQueries } from "./types/topic.js";
import { VenueQueries } from "./types/venue.js";
import { WorkQueries } from "./types/work.js";
import { Correct } from "./mutations/correct.js";
import { Different } from "./mutations/different.js";
import { Erase } from "./mutations/erase.js";
import { Same } from "./mutations/same.js";
import { Undo } from "./mutations/undo.js";
import { AppearanceAffiliations } from "./traversals/appearance-affiliations.js";
import { AppearanceMentions } from "./traversals/appearance-mentions.js";
import { CandidateInstitution } from "./traversals/candidate-institution.js";
import { DaySessions } from "./traversals/day-sessions.js";
import { DecisionNodes } from "./traversals/decision-nodes.js";
import { DecisionOthers } from "./traversals/decision-others.js";
import { EventAssessments } from "./traversals/event-assessments.js";
import { EventGroupEvents } from "./traversals/event-group-events.js";
import { EventHosts } from "./traversals/event-hosts.js";
import { EventInstitutions } from "./traversals/event-institutions.js";
import { EventNewcomers } from "./traversals/event-newcomers.js";
import { EventOrganizers } from "./traversals/event-organizers.js";
import { EventPartOf } from "./traversals/event-part-of.js";
import { EventParticipants } from "./traversals/event-participants.js";
import { EventParts } from "./traversals/event-parts.js";
import { EventPeople } from "./traversals/event-people.js";
import { EventProgramme } from "./traversals/event-programme.js";
import { EventRelated } from "./traversals/event-related.js";
import { EventReturners } from "./traversals/event-returners.js";
import { EventSeries } from "./traversals/event-series.js";
import { EventSessions } from "./traversals/event-sessions.js";
import { EventSpeakers } from "./traversals/event-speakers.js";
import { EventTalks } from "./traversals/event-talks.js";
import { EventTopics } from "./traversals/event-topics.js";
import { EventVenues } from "./traversals/event-venues.js";
import { FactSources } from "./traversals/fact-sources.js";
import { GroupKeys } from "./traversals/group-keys.js";
import { IdentifierNode } from "./traversals/identifier-node.js";
import { InstitutionEvents } from "./traversals/institution-events.js";
import { InstitutionPartOf } from "./traversals/institution-part-of.js";
import { InstitutionParts } from "./traversals/institution-parts.js";
import { InstitutionPeople } from "./traversals/institution-people.js";
import { LinkingPersonSteps } from "./traversals/linking-person-steps.js";
import { MemberPerson } from "./traversals/member-person.js";
import { MentionAffiliations } from "./traversals/mention-affiliations.js";
import { MentionPerson } from "./traversals/mention-person.js";
import { MentionPlace } from "./traversals/mention-place.js";
import { MentionRecord } from "./traversals/mention-record.js";
import { NearnessParts } from "./traversals/nearness-parts.js";
import { NeighbourhoodNodes } from "./traversals/neighbourhood-nodes.js";
import { NeighbourhoodRelationships } from "./traversals/neighbourhood-relationships.js";
import { NodeConflicts } from "./traversals/node-conflicts.js";
import { NodeIdentifiers } from "./traversals/node-identifiers.js";
import { NodeSources } from "./traversals/node-sources.js";
import { PartShared } from "./traversals/part-shared.js";
import { PathSteps } from "./traversals/path-steps.js";
import { PayloadDecision } from "./traversals/payload-decision.js";
import { PayloadNodes } from "./traversals/payload-nodes.js";
import { PersonAffiliations } from "./traversals/person-affiliations.js";
import { PersonCoAuthors } from "./traversals/person-co-authors.js";
import { PersonCoSpeakers } from "./traversals/person-co-speakers.js";
import { PersonEvents } from "./traversals/person-events.js";
import { PersonGroupPeople } from "./traversals/person-group-people.js";
import { PersonMentions } from "./traversals/person-mentions.js";
import { PersonProjects } from "./traversals/person-projects.js";
import { PersonRelated } from "./traversals/person-related.js";
import { PersonResembles } from "./traversals/person-resembles.js";
import { PersonRoles } from "./traversals/person-roles.js";
import { PersonStations } from "./traversals/person-stations.js";
import { PersonTalks } from "./traversals/person-talks.js";
import { PersonWorks } from "./traversals/person-works.js";
import { ProjectPartOf } from "./traversals/project-part-of.js";
import { ProjectParts } from "./traversals/project-parts.js";
import { ProjectPeople } from "./traversals/project-people.js";
import { ProjectTalks } from "./traversals/project-talks.js";
import { QueryByIdentifier } from "./traversals/query-by-identifier.js";
import { QueryCoSpeakerNetwork } from "./traversals/query-co-speaker-network.js";
import { QueryConflicting } from "./traversals/query-conflicting.js";
import { QueryDataset } from "./traversals/query-dataset.js";
import { QueryInstitutionMatrix } from "./traversals/query-institution-matrix.js";
import { MatchAffiliation } from "./queries/match-affiliation.js";
import { QueryLinkingPeople } from "./traversals/query-linking-people.js";
import { QueryNeighbourhood } from "./traversals/query-neighbourhood.js";
import { QueryNode } from "./traversals/query-node.js";
import { QueryPaths } from "./traversals/query-paths.js";
import { QueryPeopleInEvents } from "./traversals/query-people-in-events.js";
import { QueryQuality } from "./traversals/query-quality.js";
import { QueryReturnedAsSpeakers } from "./traversals/query-returned-as-speakers.js";
import { QueryReviews } from "./traversals/query-reviews.js";
import { QuerySearch } from "./traversals/query-search.js";
import { QuerySearchTypes } from "./traversals/query-search-types.js";
import { QuerySuggestions } from "./traversals/query-suggestions.js";
import { RecordMentions } from "./traversals/record-mentions.js";
import { RecordSource } from "./traversals/record-source.js";
import { ReturnedAttended } from "./traversals/returned-attended.js";
import { ReturnedSpoke } from "./traversals/returned-spoke.js";
import { ReturnerEarlier } from "./traversals/returner-earlier.js";
import { ReviewOther } from "./traversals/review-other.js";
import { RowInstitution } from "./traversals/row-institution.js";
import { SeriesEvents } from "./traversals/series-events.js";
import { SessionChairs } from "./traversals/session-chairs.js";
import { SessionEvent } from "./traversals/session-event.js";
import { SessionTalks } from "./traversals/session-talks.js";
import { SessionVenues } from "./traversals/session-venues.js";
import { SourceRecords } from "./traversals/source-records.js";
import { StatementSources } from "./traversals/statement-sources.js";
import { StationEvents } from "./traversals/station-events.js";
import { StepFrom } from "./traversals/step-from.js";
import { StepTo } from "./traversals/step-to.js";
import { TalkAuthors } from "./traversals/talk-authors.js";
import { TalkEvent } from "./traversals/talk-event.js";
import { TalkGroupTalks } from "./traversals/talk-group-talks.js";
import { TalkPresenters } from "./traversals/talk-presenters.js";
import { TalkProjects } from "./traversals/talk-projects.js";
import { TalkSession } from "./traversals/talk-session.js";
import { TalkTopics } from "./traversals/talk-topics.js";
import { TalkVenues } from "./traversals/talk-venues.js";
import { TalkWorks } from "./traversals/talk-works.js";
import { TopicBroader } from "./traversals/topic-broader.js";
import { TopicEvents } from "./traversals/topic-events.js";
import { TopicInstitutions } from "./traversals/topic-institutions.js";
import { TopicNarrower } from "./traversals/topic-narrower.js";
import { TopicPeople } from "./traversals/topic-people.js";
import { TopicTalks } from "./traversals/topic-talks.js";
import { VenueEvents } from "./traversals/venue-events.js";
import { VenuePartOf } from "./traversals/venue-part-of.js";
import { VenueSessions } from "./traversals/venue-sessions.js";
import { WorkAuthors } from "./traversals/work-authors.js";
import { WorkTalks } from "./traversals/work-talks.js";
import { addFilters } from "./derive-filters.js";
import { wire } from "../query/execute/resolvers.js";
import { addGroups } from "./derive-groups.js";

/** Every field of the API, one line each. Nothing is found by searching folders. */
const typed: GraphQLSchema = await buildSchema({
  resolvers: [
    AppearanceAffiliations,
    AppearanceMentions,
    AuditQueries,
    Correct,
    CandidateInstitution,
    DaySessions,
    DecisionNodes,
    DecisionOthers,
    DecisionQueries,
    Different,
    Erase,
    EventAssessments,
    EventGroupEvents,
    EventHosts,
    EventInstitutions,
    EventNewcomers,
    EventOrganizers,
    EventPartOf,
    EventParticipants,
    EventParts,
    EventPeople,
    EventProgramme,
    EventQueries,
    EventRelated,
    EventReturners,
    EventSeries,
    EventSessions,
    EventSpeakers,
    EventTalks,
    EventTopics,
    EventVenues,
    FactSources,
    GroupKeys,
    IdentifierNode,
    InstitutionEvents,
    InstitutionPartOf,
    InstitutionParts,
    InstitutionPeople,
    InstitutionQueries,
    LinkingPersonSteps,
    MemberPerson,
    MentionAffiliations,
    MentionPerson,
    MentionPlace,
    MentionRecord,
    NearnessParts,
    NeighbourhoodNodes,
    NeighbourhoodRelationships,
    NodeConflicts,
    NodeIdentifiers,
    NodeSources,
    PartShared,
    PathSteps,
    PayloadDecision,
    PayloadNodes,
    PersonAffiliations,
    PersonCoAuthors,
    PersonCoSpeakers,
    PersonEvents,
    PersonGroupPeople,
    PersonMentions,
    PersonProjects,
    PersonQueries,
    PersonRelated,
    PersonResembles,
    PersonRoles,
    PersonStations,
    PersonTalks,
    PersonWorks,
    ProjectPartOf,
    ProjectParts,
    ProjectPeople,
    ProjectQueries,
    ProjectTalks,
    QueryByIdentifier,
    QueryCoSpeakerNetwork,
    QueryConflicting,
    QueryDataset,
    QueryInstitutionMatrix,
    MatchAffiliation,
    QueryLinkingPeople,
    QueryNeighbourhood,
    QueryNode,
    QueryPaths,
    QueryPeopleInEvents,
    QueryQuality,
    QueryReturnedAsSpeakers,
    QueryReviews,
    QuerySearch,
    QuerySearchTypes,
    QuerySuggestions,
    RecordMentions,
    RecordSource,
    RefusalQueries,
    ReturnedAttended,
    ReturnedSpoke,
    ReturnerEarlier,
    ReviewOther,
    RowInstitution,
    Same,
    SeriesEvents,
    SeriesQueries,
    SessionChairs,
    SessionEvent,
    SessionQueries,
    SessionTalks,
    SessionVenues,
    SourceQueries,
    SourceRecords,
    StatementSources,
    StationEvents,
    StepFrom,
    StepTo,
    TalkAuthors,
    TalkEvent,
    TalkGroupTalks,
    TalkPresenters,
    TalkProjects,
    TalkQueries,
    TalkSession,
    TalkTopics,
    TalkVenues,
    TalkWorks,
    TopicBroader,
    TopicEvents,
    TopicInstitutions,
    TopicNarrower,
    TopicPeople,
    TopicQueries,
    TopicTalks,
    Undo,
    VenueEvents,
    VenuePartOf,
    VenueQueries,
    VenueSessions,
    WorkAuthors,
    WorkQueries,
    WorkTalks,
  ],
  orphanedTypes: [Assessment, EventGroupConnection, Identifier, Mention, PersonGroupConnection, Record, TalkGroupConnection],
  // Arguments are checked where they are used: class-validator would make every field asynchronous.
  validate: false,
});

typed.getQueryType()!.description = "Questions to the graph: one node by its id, lists of a type, and paths across all sources.";
typed.getMutationType()!.description = "What changes the graph. Each needs a key, and all but an erasure can be undone.";
addFilters(typed);
addGroups(typed);
// A schema knows the types that it has when it is made.
export const schema = enforceAccess(wire(new GraphQLSchema(typed.toConfig())));
