// query/people(person/events, person/roles, person/talks, person/talks)
// :param of => {
//   text_1: "cakmak",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   roles_4: ["AUTHOR"],
//   size_4: 20,
//   roles_5: ["SPEAKER"],
//   size_5: 20
// }
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
          .name,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH event_2, collect(fact_2) AS facts_2
              WITH event_2, facts_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {node: event_2 {.code}, facts: [fact IN facts_2 | {roles: fact.roles, talks: fact.talks}]}
            }
          },
          roles: COLLECT {
            MATCH (person_1)
              -[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_3:Event|Project)
            UNWIND fact_3.roles AS role_3
            WITH
              role_3,
              count(DISTINCT CASE WHEN place_3:Event THEN place_3 END) AS events_3,
              count(DISTINCT CASE WHEN place_3:Project THEN place_3 END) AS projects_3
            WITH role_3, events_3, projects_3
            ORDER BY role_3
            RETURN {events: events_3, projects: projects_3, role: role_3}
          },
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_4:AUTHORED]->(talk_4)
              WITH talk_4, fact_4
              ORDER BY fact_4.roles[0]
              WITH talk_4, collect(fact_4) AS facts_4
              WITH talk_4, facts_4
              ORDER BY talk_4.sortTime, talk_4.id
              LIMIT $of.size_4
              RETURN {node: talk_4 {.code}, facts: [fact IN facts_4 | {roles: fact.roles}]}
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_4:AUTHORED]->(talk_4)
              WITH DISTINCT talk_4
              RETURN talk_4
            }
          },
          talks_1: {
            totalCount: COUNT {
              MATCH (person_1)-[fact_5:PRESENTED]->(talk_5)
              WITH DISTINCT talk_5
              RETURN talk_5
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value

// query/people(person/events, person/roles, person/talks, person/talks), the same text as above
// :param of => {
//   text_1: "karsten held",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   roles_4: ["AUTHOR"],
//   size_4: 20,
//   roles_5: ["SPEAKER"],
//   size_5: 20
// }

// query/people(person/events, person/roles, person/talks, person/talks), the same text as above
// :param of => {
//   text_1: "kauch",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   roles_4: ["AUTHOR"],
//   size_4: 20,
//   roles_5: ["SPEAKER"],
//   size_5: 20
// }

// query/people(person/events, person/roles, person/talks, person/talks), the same text as above
// :param of => {
//   text_1: "shinaoka",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   roles_4: ["AUTHOR"],
//   size_4: 20,
//   roles_5: ["SPEAKER"],
//   size_5: 20
// }
