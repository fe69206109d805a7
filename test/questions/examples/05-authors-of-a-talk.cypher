// query/talks(talk/authors(fact/affiliations), talk/event, talk/presenters, talk/venues, talk/works)
// :param of => {text_1: "bethe salpeter", size_1: 1, size_2: 20, size_3: 20, size_5: 20, size_6: 20, size_7: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .code,
          .startTime,
          .startWeekday,
          .title,
          start: coalesce(
            talk_1.startTime,
            talk_1.startWeekday,
            talk_1.startDate,
            talk_1.startDayPart,
            talk_1.startZone,
            talk_1.startAcademicYear,
            talk_1.startYear,
            talk_1.startPrinted
          ) IS NOT NULL,
          authors: {
            edges: COLLECT {
              MATCH (talk_1)<-[authored_2:AUTHORED]-(person_2)
              WITH person_2, authored_2
              ORDER BY authored_2.position, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                authored_2,
                {
                  asPrinted: coalesce(authored_2.asPrinted, []),
                  affiliations: COLLECT {
                    UNWIND coalesce(authored_2.mentions, []) AS id_3
                    MATCH (mention_3:Node {id: id_3})-[gave_3:GAVE_AFFILIATION]->(institution_3)
                    WITH institution_3, gave_3
                    ORDER BY id_3
                    WITH institution_3, collect(gave_3) AS facts_3
                    WITH
                      institution_3,
                      facts_3,
                      reduce(
                        least_3 = 1000000,
                        fact_3 IN facts_3
                        | CASE WHEN fact_3.position < least_3 THEN fact_3.position ELSE least_3 END
                      ) AS position_3
                    ORDER BY position_3, institution_3.id
                    LIMIT $of.size_3
                    RETURN {
                      node: institution_3 {.city, .country, .name},
                      facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]
                    }
                  },
                  node: person_2 {.name}
                } AS answer_2
              RETURN answer_2
            }
          },
          event: COLLECT {
            MATCH (talk_1)-[:GIVEN_AT]->(event_4)
            WITH event_4
            ORDER BY event_4.id
            RETURN event_4 {.title}
          },
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_5:PRESENTED]-(person_5)
              WITH person_5, presented_5
              ORDER BY presented_5.position, person_5.id
              LIMIT $of.size_5
              RETURN {node: person_5 {.name}}
            }
          },
          venues: {
            edges: COLLECT {
              MATCH (talk_1)-[held_6:HELD_AT]->(venue_6:Venue)
              WITH venue_6
              ORDER BY venue_6.sortName, venue_6.id
              LIMIT $of.size_6
              RETURN {node: venue_6 {.name}}
            }
          },
          works: {
            edges: COLLECT {
              MATCH (talk_1)-[cites_7:CITES]->(work_7)
              WITH work_7, cites_7
              ORDER BY cites_7.position, work_7.id
              LIMIT $of.size_7
              RETURN {number: cites_7.number, node: work_7 {.citation}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
