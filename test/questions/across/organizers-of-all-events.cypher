// query/people(person/events(fact/affiliations), person/projects)
// :param of => {
//   roles_1: ["ORGANIZER"],
//   size_1: 20,
//   roles_2: ["ORGANIZER"],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20
// }
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND EXISTS {
        MATCH (person_1)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project)
        WHERE any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
      }
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
              MATCH (person_1)-[fact_2:ORGANIZED]->(event_2:Event)
              WHERE true AND any(role_2 IN fact_2.roles WHERE role_2 IN $of.roles_2)
              WITH DISTINCT event_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH event_2, collect(fact_2) AS facts_2
              WITH event_2, facts_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              WITH
                event_2,
                facts_2,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
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
                    RETURN {facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
                  },
                  node: event_2 {.title},
                  facts: [fact IN facts_2 | {inferred: fact.inferred}]
                } AS answer_2
              RETURN answer_2
            }
          },
          projects: {
            edges: COLLECT {
              MATCH (person_1)-[member_4:MEMBER_OF]->(project_4:Project)
              WITH project_4, member_4
              ORDER BY project_4.sortName, project_4.id
              LIMIT $of.size_4
              RETURN {roles: coalesce(member_4.roles, []), node: project_4 {.title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE EXISTS {
      MATCH (person_1)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project)
      WHERE any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
    }
    RETURN person_1
  }
} AS value
RETURN value
