// query/events(event/people, event/people, event/people, event/people, event/people, event/people, event/people)
// :param of => {
//   text_1: "physics meets ml",
//   size_1: 20,
//   parts_2: false,
//   roles_2: [],
//   size_2: 20,
//   parts_3: false,
//   roles_3: ["AUTHOR"],
//   size_3: 20,
//   parts_4: false,
//   roles_4: ["SPEAKER"],
//   size_4: 20,
//   parts_5: false,
//   roles_5: ["ORGANIZER"],
//   size_5: 20,
//   parts_6: false,
//   roles_6: ["SPEAKER", "ORGANIZER"],
//   size_6: 20,
//   parts_7: false,
//   roles_7: ["CHAIR"],
//   size_7: 20,
//   parts_8: false,
//   roles_8: ["PARTICIPANT"],
//   size_8: 20
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
          people: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_2)
              WITH DISTINCT person_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH person_2, facts_2
              ORDER BY person_2.sortName, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}, facts: [fact IN facts_2 | {roles: fact.roles, talks: fact.talks}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_2)
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          people_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_3:CONTRIBUTED_TO]-(person_3)
              WITH DISTINCT person_3
              RETURN person_3
            }
          },
          people_2: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_4:SPOKE_AT]-(person_4)
              WITH DISTINCT person_4
              WITH person_4
              ORDER BY person_4.sortName, person_4.id
              LIMIT $of.size_4
              RETURN {node: person_4 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_4:SPOKE_AT]-(person_4)
              WITH DISTINCT person_4
              RETURN person_4
            }
          },
          people_3: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_5:ORGANIZED]-(person_5)
              WHERE any(role_5 IN fact_5.roles WHERE role_5 IN $of.roles_5)
              WITH DISTINCT person_5
              WITH person_5
              ORDER BY person_5.sortName, person_5.id
              LIMIT $of.size_5
              RETURN {node: person_5 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_5:ORGANIZED]-(person_5)
              WHERE any(role_5 IN fact_5.roles WHERE role_5 IN $of.roles_5)
              WITH DISTINCT person_5
              RETURN person_5
            }
          },
          people_4: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:SPOKE_AT|ORGANIZED]-(person_6)
              WHERE any(role_6 IN fact_6.roles WHERE role_6 IN $of.roles_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          },
          people_5: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_7:CHAIRED]-(person_7)
              WITH DISTINCT person_7
              RETURN person_7
            }
          },
          people_6: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_8:ATTENDED]-(person_8)
              WITH DISTINCT person_8
              RETURN person_8
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
