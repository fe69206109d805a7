// query/projects(project/people(fact/affiliations, fact/mentions(mention/affiliations)))
// :param of => {kinds_1: ["INITIATIVE"], size_1: 20, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.kind IN $of.kinds_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    WITH
      project_1,
      {
        node: project_1 {
          .code,
          people: {
            edges: COLLECT {
              MATCH (project_1)<-[member_2:MEMBER_OF]-(person_2:Person)
              WITH person_2, member_2
              ORDER BY member_2.position, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                member_2,
                {
                  asPrinted: coalesce(member_2.asPrinted, []),
                  inferred: member_2.inferred,
                  roles: coalesce(member_2.roles, []),
                  affiliations: COLLECT {
                    UNWIND coalesce(member_2.mentions, []) AS id_3
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
                    RETURN {node: institution_3 {.name}, facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
                  },
                  mentions: COLLECT {
                    UNWIND coalesce(member_2.mentions, []) AS id_4
                    MATCH (mention_4:Node {id: id_4})
                    WITH mention_4
                    ORDER BY mention_4.sortName, mention_4.id
                    LIMIT $of.size_4
                    WITH
                      mention_4,
                      mention_4 {
                        .asPrinted,
                        .honorific,
                        affiliations: {
                          edges: COLLECT {
                            MATCH (mention_4)-[gave_5:GAVE_AFFILIATION]->(institution_5)
                            WITH institution_5, gave_5
                            ORDER BY gave_5.position, institution_5.id
                            LIMIT $of.size_5
                            RETURN {asPrinted: coalesce(gave_5.asPrinted, [])}
                          }
                        }
                      } AS answer_4
                    RETURN answer_4
                  },
                  node: person_2 {.name}
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (project_1)<-[member_2:MEMBER_OF]-(person_2:Person)
              RETURN person_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.kind IN $of.kinds_1
    RETURN project_1
  }
} AS value
RETURN value
