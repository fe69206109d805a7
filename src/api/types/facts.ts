import { Assessment } from "./assessment.js";
import { Event } from "./event.js";
import { factsOf } from "./fact.js";
import { Institution } from "./institution.js";
import { Person } from "./person.js";
import { Project } from "./project.js";
import { Series } from "./series.js";
import { Session } from "./session.js";
import { Talk } from "./talk.js";
import { Topic } from "./topic.js";
import { Venue } from "./venue.js";

/** Connections whose edges are facts that know nothing more than what they rest on, by what they lead to. */
export const AssessmentFacts = factsOf("AssessmentFact", Assessment);
export const EventFacts = factsOf("EventFact", Event);
export const InstitutionFacts = factsOf("InstitutionFact", Institution);
export const PersonFacts = factsOf("PersonFact", Person);
export const ProjectFacts = factsOf("ProjectFact", Project);
export const SeriesFacts = factsOf("SeriesFact", Series);
export const SessionFacts = factsOf("SessionFact", Session);
export const TalkFacts = factsOf("TalkFact", Talk);
export const TopicFacts = factsOf("TopicFact", Topic);
export const VenueFacts = factsOf("VenueFact", Venue);
