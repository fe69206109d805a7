// query/institutions(institution/events, institution/events, node/identifiers, institution/part-of, institution/people)
// :param of => {
//   text_1: "leiden",
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   parts_3: true,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   parts_6: false,
//   size_6: 20
// }
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.searchText CONTAINS $of.text_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    WITH
      institution_1,
      {
        node: institution_1 {
          .city,
          .country,
          .name,
          .names,
          events: {
            edges: COLLECT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_2)
              WHERE $of.parts_2 OR part_2 = institution_1
              CALL (part_2) {
                MATCH (part_2)-[:HOSTED]->(event_2)
                RETURN event_2, null AS person_2
                UNION
                MATCH (part_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->(place_2)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_2:Event)
                MATCH (mention_2)-[:MEANS]->(person_2)
                RETURN event_2, person_2
              }
              WITH
                event_2,
                count(DISTINCT person_2) AS people_2,
                count(CASE WHEN person_2 IS NULL THEN 1 END) > 0 AS hosted_2
              WITH event_2, people_2, hosted_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {
                hosted: hosted_2,
                people: people_2,
                node: event_2 {
                  .kind,
                  .startAcademicYear,
                  .title,
                  start: coalesce(
                    event_2.startAcademicYear,
                    event_2.startDate,
                    event_2.startWeekday,
                    event_2.startTime,
                    event_2.startDayPart,
                    event_2.startZone,
                    event_2.startYear,
                    event_2.startPrinted
                  ) IS NOT NULL
                }
              }
            },
            totalCount: COUNT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_2)
              WHERE $of.parts_2 OR part_2 = institution_1
              CALL (part_2) {
                MATCH (part_2)-[:HOSTED]->(event_2)
                RETURN event_2, null AS person_2
                UNION
                MATCH (part_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->(place_2)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_2:Event)
                MATCH (mention_2)-[:MEANS]->(person_2)
                RETURN event_2, person_2
              }
              WITH
                event_2,
                count(DISTINCT person_2) AS people_2,
                count(CASE WHEN person_2 IS NULL THEN 1 END) > 0 AS hosted_2
              RETURN event_2
            }
          },
          events_1: {
            totalCount: COUNT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_3)
              WHERE $of.parts_3 OR part_3 = institution_1
              CALL (part_3) {
                MATCH (part_3)-[:HOSTED]->(event_3)
                RETURN event_3, null AS person_3
                UNION
                MATCH (part_3)<-[:GAVE_AFFILIATION]-(mention_3)-[:IN]->(place_3)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_3:Event)
                MATCH (mention_3)-[:MEANS]->(person_3)
                RETURN event_3, person_3
              }
              WITH
                event_3,
                count(DISTINCT person_3) AS people_3,
                count(CASE WHEN person_3 IS NULL THEN 1 END) > 0 AS hosted_3
              RETURN event_3
            }
          },
          identifiers: COLLECT {
            MATCH (institution_1)<-[:IDENTIFIES]-(identifier_4:Identifier)
            WHERE identifier_4:Node
            WITH identifier_4
            ORDER BY identifier_4.scheme, identifier_4.value, identifier_4.id
            LIMIT $of.size_4
            RETURN identifier_4 {.scheme}
          },
          partOf: {
            edges: COLLECT {
              MATCH (institution_1)-[partOf_5:PART_OF]->(whole_5:Institution)
              WITH whole_5
              ORDER BY whole_5.sortName, whole_5.id
              LIMIT $of.size_5
              RETURN {node: whole_5 {.name}}
            }
          },
          people: {
            edges: COLLECT {
              MATCH (institution_1)<-[fact_6:AFFILIATED_WITH]-(person_6)
              WITH DISTINCT person_6
              WITH person_6
              ORDER BY person_6.sortName, person_6.id
              LIMIT $of.size_6
              RETURN {node: person_6 {.name}}
            },
            totalCount: COUNT {
              MATCH (institution_1)<-[fact_6:AFFILIATED_WITH]-(person_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.searchText CONTAINS $of.text_1
    RETURN institution_1
  }
} AS value
RETURN value
