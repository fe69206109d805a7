// query/events(event/organizers(person/roles))
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, parts_2: false, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
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
              WITH
                person_2,
                {
                  node: person_2 {
                    .name,
                    roles: COLLECT {
                      MATCH (person_2)
                        -[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_3:Event|Project)
                      UNWIND fact_3.roles AS role_3
                      WITH
                        role_3,
                        count(DISTINCT CASE WHEN place_3:Event THEN place_3 END) AS events_3,
                        count(DISTINCT CASE WHEN place_3:Project THEN place_3 END) AS projects_3
                      WITH role_3, events_3, projects_3
                      ORDER BY role_3
                      RETURN {events: events_3, projects: projects_3, role: role_3}
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
