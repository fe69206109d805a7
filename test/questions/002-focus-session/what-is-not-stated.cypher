// query/events(event/assessments, event/hosts, node/identifiers, event/part-of, event/participants, event/parts, event/series, fact/sources)
// :param of => {
//   text_1: "physics meets ml",
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   parts_6: false,
//   size_6: 20,
//   size_7: 20,
//   size_8: 20,
//   size_9: 20
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
          assessments: {
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          },
          hosts: {
            totalCount: COUNT {
              MATCH (event_1)<-[hosted_3:HOSTED]-(institution_3)
              RETURN institution_3
            }
          },
          identifiers: COLLECT {
            MATCH (event_1)<-[:IDENTIFIES]-(identifier_4:Identifier)
            WHERE identifier_4:Node
            WITH identifier_4
            ORDER BY identifier_4.scheme, identifier_4.value, identifier_4.id
            LIMIT $of.size_4
            RETURN identifier_4 {.scheme, .value}
          },
          partOf: {
            totalCount: COUNT {
              MATCH (event_1)-[partOf_5:PART_OF]->(whole_5:Event)
              RETURN whole_5
            }
          },
          participants: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:ATTENDED]-(person_6)
              WHERE 'PARTICIPANT' IN fact_6.roles
              WITH DISTINCT person_6, fact_6
              ORDER BY endNode(fact_6).id
              WITH person_6, collect(fact_6) AS facts_6
              RETURN person_6
            }
          },
          parts: {
            totalCount: COUNT {
              MATCH (event_1)<-[partOf_7:PART_OF]-(part_7:Event)
              RETURN part_7
            }
          },
          series: {
            totalCount: COUNT {
              MATCH (event_1)-[edition_8:EDITION_OF]->(series_8)
              RETURN series_8
            }
          },
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_9
            MATCH (record_9:Node {id: id_9})-[:FROM]->(source_9)
            WITH DISTINCT source_9
            WITH source_9
            ORDER BY source_9.sortName, source_9.id
            LIMIT $of.size_9
            RETURN source_9 {.key, .notStated, .publisher, .retrieved, .url}
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/people(person/affiliations, node/identifiers, person/projects)
// :param of => {text_1: "mezard", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {node: institution_2 {.city, .country}}
            }
          },
          identifiers: COLLECT {
            MATCH (person_1)<-[:IDENTIFIES]-(identifier_3:Identifier)
            WHERE identifier_3:Node
            WITH identifier_3
            ORDER BY identifier_3.scheme, identifier_3.value, identifier_3.id
            LIMIT $of.size_3
            RETURN identifier_3 {.value}
          },
          projects: {
            totalCount: COUNT {
              MATCH (person_1)-[member_4:MEMBER_OF]->(project_4:Project)
              RETURN project_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
