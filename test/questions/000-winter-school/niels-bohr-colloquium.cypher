// query/events(event/organizers, event/part-of, event/series, event/talks(talk/presenters(fact/affiliations), talk/session), event/venues)
// :param of => {
//   kinds_1: ["COLLOQUIUM"],
//   text_1: "bohr",
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   parts_5: false,
//   size_5: 20,
//   size_6: 20,
//   size_7: 20,
//   size_9: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .endDate,
          .endTime,
          .kind,
          .startDate,
          .startPrinted,
          .startTime,
          .startWeekday,
          .title,
          end: coalesce(
            event_1.endDate,
            event_1.endTime,
            event_1.endWeekday,
            event_1.endDayPart,
            event_1.endZone,
            event_1.endAcademicYear,
            event_1.endYear,
            event_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            event_1.startPrinted,
            event_1.startDate,
            event_1.startTime,
            event_1.startWeekday,
            event_1.startDayPart,
            event_1.startZone,
            event_1.startAcademicYear,
            event_1.startYear
          ) IS NOT NULL,
          organizers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:ORGANIZED]-(person_2)
              WHERE 'ORGANIZER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH
                person_2,
                reduce(
                  least_2 = 1000000,
                  fact_2 IN facts_2
                  | CASE WHEN coalesce(fact_2.position, 1000000) < least_2 THEN fact_2.position ELSE least_2 END
                ) AS position_2
              ORDER BY position_2, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}}
            }
          },
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_3:PART_OF]->(whole_3:Event)
              WITH whole_3
              ORDER BY whole_3.sortTime, whole_3.id
              LIMIT $of.size_3
              RETURN {node: whole_3 {.kind, .title}}
            }
          },
          series: {
            edges: COLLECT {
              MATCH (event_1)-[edition_4:EDITION_OF]->(series_4)
              WITH series_4, edition_4
              ORDER BY series_4.sortName, series_4.id
              LIMIT $of.size_4
              RETURN {inferred: edition_4.inferred, reasons: coalesce(edition_4.reasons, []), node: series_4 {.title}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_5:GIVEN_AT]-(talk_5)
              WITH talk_5
              ORDER BY talk_5.sortTime, talk_5.id
              LIMIT $of.size_5
              WITH
                talk_5,
                {
                  node: talk_5 {
                    .kind,
                    .title,
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_5)<-[presented_6:PRESENTED]-(person_6)
                        WITH person_6, presented_6
                        ORDER BY presented_6.position, person_6.id
                        LIMIT $of.size_6
                        WITH
                          person_6,
                          presented_6,
                          {
                            asPrinted: coalesce(presented_6.asPrinted, []),
                            roles: coalesce(presented_6.roles, []),
                            affiliations: COLLECT {
                              UNWIND coalesce(presented_6.mentions, []) AS id_7
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
                              RETURN
                                {node: institution_7 {.name}, facts: [fact IN facts_7 | {asPrinted: fact.asPrinted}]}
                            },
                            node: person_6 {.name}
                          } AS answer_6
                        RETURN answer_6
                      }
                    },
                    session: COLLECT {
                      MATCH (talk_5)-[:IN_SESSION]->(session_8)
                      WITH session_8
                      ORDER BY session_8.id
                      RETURN session_8 {
                        .kind,
                        .startPrinted,
                        .startTime,
                        .title,
                        start: coalesce(
                          session_8.startPrinted,
                          session_8.startTime,
                          session_8.startDate,
                          session_8.startWeekday,
                          session_8.startDayPart,
                          session_8.startZone,
                          session_8.startAcademicYear,
                          session_8.startYear
                        ) IS NOT NULL,
                        .id
                      }
                    }
                  }
                } AS answer_5
              RETURN answer_5
            },
            totalCount: COUNT {
              MATCH (event_1)<-[given_5:GIVEN_AT]-(talk_5)
              RETURN talk_5
            }
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_9:HELD_AT]->(venue_9:Venue)
              WITH venue_9
              ORDER BY venue_9.sortName, venue_9.id
              LIMIT $of.size_9
              RETURN {node: venue_9 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[held_9:HELD_AT]->(venue_9:Venue)
              RETURN venue_9
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value
// session/venues, by level
