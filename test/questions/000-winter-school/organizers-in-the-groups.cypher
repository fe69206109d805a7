// query/events(event/organizers(person/projects(project/part-of), person/roles))
// :param of => {text_1: "winter school", size_1: 20, parts_2: false, size_2: 20, size_3: 20, size_4: 20}
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
                    projects: {
                      edges: COLLECT {
                        MATCH (person_2)-[member_3:MEMBER_OF]->(project_3:Project)
                        WITH project_3, member_3
                        ORDER BY project_3.sortName, project_3.id
                        LIMIT $of.size_3
                        WITH
                          project_3,
                          member_3,
                          {
                            roles: coalesce(member_3.roles, []),
                            node: project_3 {
                              .title,
                              partOf: {
                                edges: COLLECT {
                                  MATCH (project_3)-[partOf_4:PART_OF]->(whole_4:Project)
                                  WITH whole_4
                                  ORDER BY whole_4.sortName, whole_4.id
                                  LIMIT $of.size_4
                                  RETURN {node: whole_4 {.code}}
                                }
                              }
                            }
                          } AS answer_3
                        RETURN answer_3
                      }
                    },
                    roles: COLLECT {
                      MATCH (person_2)
                        -[fact_5:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_5:Event|Project)
                      UNWIND fact_5.roles AS role_5
                      WITH
                        role_5,
                        count(DISTINCT CASE WHEN place_5:Event THEN place_5 END) AS events_5,
                        count(DISTINCT CASE WHEN place_5:Project THEN place_5 END) AS projects_5
                      WITH role_5, events_5, projects_5
                      ORDER BY role_5
                      RETURN {events: events_5, projects: projects_5, role: role_5}
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

// query/people(person/events, person/roles)
// :param of => {text_1: "qvarfort", size_1: 20, roles_2: [], counting_2: "PRINTED", among_2: [], size_2: 20}
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
            totalCount: COUNT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2
              RETURN event_2
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
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
