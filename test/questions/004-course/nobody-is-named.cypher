// query/events(event/organizers, event/participants, event/people, event/people, event/people, event/speakers)
// :param of => {
//   kinds_1: ["COURSE"],
//   text_1: "physics of machine learning",
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   parts_3: false,
//   size_3: 20,
//   parts_4: false,
//   roles_4: [],
//   size_4: 20,
//   parts_5: true,
//   roles_5: [],
//   size_5: 20,
//   parts_6: false,
//   roles_6: ["EVENTS_TEAM"],
//   size_6: 20,
//   parts_7: false,
//   size_7: 20
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
          organizers: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:ORGANIZED]-(person_2)
              WHERE 'ORGANIZER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              RETURN person_2
            }
          },
          participants: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_3:ATTENDED]-(person_3)
              WHERE 'PARTICIPANT' IN fact_3.roles
              WITH DISTINCT person_3, fact_3
              ORDER BY endNode(fact_3).id
              WITH person_3, collect(fact_3) AS facts_3
              RETURN person_3
            }
          },
          people: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_4)
              WITH DISTINCT person_4
              WITH person_4
              ORDER BY person_4.sortName, person_4.id
              LIMIT $of.size_4
              RETURN {node: person_4 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_4)
              WITH DISTINCT person_4
              RETURN person_4
            }
          },
          people_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()
                <-[fact_5:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_5)
              WITH DISTINCT person_5
              RETURN person_5
            }
          },
          people_2: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:ORGANIZED]-(person_6)
              WHERE any(role_6 IN fact_6.roles WHERE role_6 IN $of.roles_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          },
          speakers: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_7:SPOKE_AT]-(person_7)
              WHERE 'SPEAKER' IN fact_7.roles
              WITH DISTINCT person_7
              RETURN person_7
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
