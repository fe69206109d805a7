// query/events(event/assessments, event/part-of, event/participants, event/series, event/speakers(fact/affiliations, person/affiliations, node/identifiers), event/talks)
// :param of => {
//   text_1: "winter school",
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   parts_4: false,
//   size_4: 20,
//   size_5: 20,
//   parts_6: false,
//   size_6: 2,
//   size_7: 20,
//   size_8: 20,
//   size_9: 20,
//   parts_10: false,
//   size_10: 1
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .code,
          .divisions,
          .endTime,
          .endZone,
          .startAcademicYear,
          .startDayPart,
          .startTime,
          .startZone,
          end: coalesce(
            event_1.endTime,
            event_1.endZone,
            event_1.endDate,
            event_1.endWeekday,
            event_1.endDayPart,
            event_1.endAcademicYear,
            event_1.endYear,
            event_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            event_1.startAcademicYear,
            event_1.startDayPart,
            event_1.startTime,
            event_1.startZone,
            event_1.startDate,
            event_1.startWeekday,
            event_1.startYear,
            event_1.startPrinted
          ) IS NOT NULL,
          assessments: {
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          },
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_3:PART_OF]->(whole_3:Event)
              WITH whole_3
              ORDER BY whole_3.sortTime, whole_3.id
              LIMIT $of.size_3
              RETURN {node: whole_3 {.title}}
            }
          },
          participants: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_4:ATTENDED]-(person_4)
              WHERE 'PARTICIPANT' IN fact_4.roles
              WITH DISTINCT person_4, fact_4
              ORDER BY endNode(fact_4).id
              WITH person_4, collect(fact_4) AS facts_4
              WITH
                person_4,
                reduce(
                  least_4 = 1000000,
                  fact_4 IN facts_4
                  | CASE WHEN coalesce(fact_4.position, 1000000) < least_4 THEN fact_4.position ELSE least_4 END
                ) AS position_4
              ORDER BY position_4, person_4.id
              LIMIT $of.size_4
              RETURN {node: person_4 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_4:ATTENDED]-(person_4)
              WHERE 'PARTICIPANT' IN fact_4.roles
              WITH DISTINCT person_4, fact_4
              ORDER BY endNode(fact_4).id
              WITH person_4, collect(fact_4) AS facts_4
              RETURN person_4
            }
          },
          series: {
            edges: COLLECT {
              MATCH (event_1)-[edition_5:EDITION_OF]->(series_5)
              WITH series_5
              ORDER BY series_5.sortName, series_5.id
              LIMIT $of.size_5
              RETURN {node: series_5 {.title}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[edition_5:EDITION_OF]->(series_5)
              RETURN series_5
            }
          },
          speakers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_6:SPOKE_AT]-(person_6)
              WHERE 'SPEAKER' IN fact_6.roles
              WITH DISTINCT person_6, fact_6
              ORDER BY endNode(fact_6).id
              WITH person_6, collect(fact_6) AS facts_6
              WITH person_6, facts_6
              ORDER BY person_6.sortName, person_6.id
              LIMIT $of.size_6
              WITH
                person_6,
                facts_6,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_6
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_7
                    MATCH (mention_7:Node {id: id_7})-[gave_7:GAVE_AFFILIATION]->(institution_7)
                    WITH institution_7, gave_7
                    ORDER BY id_7
                    WITH institution_7, collect(gave_7) AS facts_7
                    WITH
                      institution_7,
                      facts_7,
                      reduce(
                        least_7 = 1000000,
                        fact_7 IN facts_7
                        | CASE WHEN fact_7.position < least_7 THEN fact_7.position ELSE least_7 END
                      ) AS position_7
                    ORDER BY position_7, institution_7.id
                    LIMIT $of.size_7
                    RETURN {facts: [fact IN facts_7 | {asPrinted: fact.asPrinted}]}
                  },
                  node: person_6 {
                    .name,
                    affiliations: {
                      totalCount: COUNT {
                        MATCH (person_6)-[affiliated_8:AFFILIATED_WITH]->(institution_8)
                        RETURN institution_8
                      }
                    },
                    identifiers: COLLECT {
                      MATCH (person_6)<-[:IDENTIFIES]-(identifier_9:Identifier)
                      WHERE identifier_9:Node
                      WITH identifier_9
                      ORDER BY identifier_9.scheme, identifier_9.value, identifier_9.id
                      LIMIT $of.size_9
                      RETURN identifier_9 {.value}
                    }
                  }
                } AS answer_6
              RETURN answer_6
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_10:GIVEN_AT]-(talk_10)
              WITH talk_10
              ORDER BY talk_10.sortTime, talk_10.id
              LIMIT $of.size_10
              RETURN {
                node: talk_10 {
                  .code,
                  .endTime,
                  .startTime,
                  .title,
                  end: coalesce(
                    talk_10.endTime,
                    talk_10.endDate,
                    talk_10.endWeekday,
                    talk_10.endDayPart,
                    talk_10.endZone,
                    talk_10.endAcademicYear,
                    talk_10.endYear,
                    talk_10.endPrinted
                  ) IS NOT NULL,
                  start: coalesce(
                    talk_10.startTime,
                    talk_10.startDate,
                    talk_10.startWeekday,
                    talk_10.startDayPart,
                    talk_10.startZone,
                    talk_10.startAcademicYear,
                    talk_10.startYear,
                    talk_10.startPrinted
                  ) IS NOT NULL,
                  .id
                }
              }
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
// talk/venues, by level
// talk/works, by level
// talk/projects, by level

// query/sessions
// :param of => {text_1: "fika", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.searchText CONTAINS $of.text_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    RETURN {
      node: session_1 {
        .durationMinutes,
        .endTime,
        .startDayPart,
        .startTime,
        .startZone,
        .title,
        end: coalesce(
          session_1.endTime,
          session_1.endDate,
          session_1.endWeekday,
          session_1.endDayPart,
          session_1.endZone,
          session_1.endAcademicYear,
          session_1.endYear,
          session_1.endPrinted
        ) IS NOT NULL,
        start: coalesce(
          session_1.startDayPart,
          session_1.startTime,
          session_1.startZone,
          session_1.startDate,
          session_1.startWeekday,
          session_1.startAcademicYear,
          session_1.startYear,
          session_1.startPrinted
        ) IS NOT NULL
      }
    }
  }
} AS value
RETURN value

// query/sessions(session/venues)
// :param of => {text_1: "farewell", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.searchText CONTAINS $of.text_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    WITH
      session_1,
      {
        node: session_1 {
          .endDate,
          .startDate,
          .startDayPart,
          .startTime,
          .startWeekday,
          .startZone,
          .title,
          end: coalesce(
            session_1.endDate,
            session_1.endWeekday,
            session_1.endTime,
            session_1.endDayPart,
            session_1.endZone,
            session_1.endAcademicYear,
            session_1.endYear,
            session_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            session_1.startDate,
            session_1.startDayPart,
            session_1.startTime,
            session_1.startWeekday,
            session_1.startZone,
            session_1.startAcademicYear,
            session_1.startYear,
            session_1.startPrinted
          ) IS NOT NULL,
          venues: {
            edges: COLLECT {
              MATCH (session_1)-[held_2:HELD_AT]->(venue_2:Venue)
              WITH venue_2
              ORDER BY venue_2.sortName, venue_2.id
              LIMIT $of.size_2
              RETURN {node: venue_2 {.name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/sessions(session/chairs, session/talks)
// :param of => {kinds_1: ["DISCUSSION"], until_1: "2025-01-14", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.kind IN $of.kinds_1 AND session_1.startDate <= $of.until_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    WITH
      session_1,
      {
        node: session_1 {
          .title,
          chairs: {
            edges: COLLECT {
              MATCH (session_1)<-[chaired_2:CHAIRED]-(person_2)
              WITH person_2, chaired_2
              ORDER BY chaired_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}}
            },
            totalCount: COUNT {
              MATCH (session_1)<-[chaired_2:CHAIRED]-(person_2)
              RETURN person_2
            }
          },
          talks: {
            totalCount: COUNT {
              MATCH (session_1)<-[placed_3:IN_SESSION]-(talk_3)
              RETURN talk_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
