// query/events(event/newcomers, event/newcomers, event/parts(event/newcomers, event/newcomers), event/returners)
// :param of => {
//   text_1: "winter school",
//   size_1: 20,
//   parts_2: false,
//   roles_2: ["SPEAKER"],
//   kinds_2: [],
//   sameSeries_2: false,
//   size_2: 20,
//   parts_3: false,
//   roles_3: [],
//   kinds_3: [],
//   sameSeries_3: true,
//   size_3: 20,
//   size_4: 20,
//   parts_5: false,
//   roles_5: [],
//   kinds_5: [],
//   sameSeries_5: false,
//   size_5: 20,
//   parts_6: false,
//   roles_6: [],
//   kinds_6: [],
//   sameSeries_6: true,
//   size_6: 20,
//   parts_7: true,
//   roles_7: [],
//   kinds_7: [],
//   sameSeries_7: false,
//   size_7: 20
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
          newcomers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE event_1.startYear IS NOT NULL
                AND NOT EXISTS {
                  MATCH (person_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_2:Event)
                  WHERE coalesce(earlier_2.endDate, earlier_2.startDate, earlier_2.startYear + '-12-31') <
                    coalesce(event_1.startDate, event_1.startYear + '-01-01')
                }
              WITH DISTINCT person_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH
                *,
                COUNT {
                  MATCH (person_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(other_2:Event)
                  WHERE other_2 <> event_1
                    AND coalesce(
                      coalesce(other_2.endYear, other_2.startYear) = event_1.startYear AND
                        (event_1.startDate IS NULL OR coalesce(other_2.endDate, other_2.startDate) IS NULL),
                      true
                    )
                    AND NOT EXISTS { (other_2)-[:PART_OF*1..4]->(event_1) }
                    AND NOT EXISTS { (event_1)-[:PART_OF*1..4]->(other_2) }
                  WITH DISTINCT other_2
                  RETURN other_2
                } AS maybeEarlier_2
              WITH person_2, facts_2, maybeEarlier_2
              ORDER BY person_2.sortName, person_2.id
              LIMIT $of.size_2
              RETURN
                {maybeEarlier: maybeEarlier_2, node: person_2 {.name}, facts: [fact IN facts_2 | {talks: fact.talks}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE event_1.startYear IS NOT NULL
                AND NOT EXISTS {
                  MATCH (person_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_2:Event)
                  WHERE coalesce(earlier_2.endDate, earlier_2.startDate, earlier_2.startYear + '-12-31') <
                    coalesce(event_1.startDate, event_1.startYear + '-01-01')
                }
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          newcomers_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_3)
              WHERE event_1.startYear IS NOT NULL
                AND EXISTS { (event_1)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(:Series) }
                AND NOT EXISTS {
                  MATCH (person_3)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_3:Event)
                  WHERE coalesce(earlier_3.endDate, earlier_3.startDate, earlier_3.startYear + '-12-31') <
                    coalesce(event_1.startDate, event_1.startYear + '-01-01')
                    AND EXISTS {
                      MATCH (earlier_3)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_3:Series)
                      WHERE EXISTS { (event_1)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_3) }
                    }
                }
              WITH DISTINCT person_3
              RETURN person_3
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_4:PART_OF]-(part_4:Event)
              WITH part_4
              ORDER BY part_4.sortTime, part_4.id
              LIMIT $of.size_4
              WITH
                part_4,
                {
                  node: part_4 {
                    .title,
                    newcomers: {
                      edges: COLLECT {
                        MATCH (part_4)<-[fact_5:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_5)
                        WHERE part_4.startYear IS NOT NULL
                          AND NOT EXISTS {
                            MATCH (person_5)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_5:Event)
                            WHERE coalesce(earlier_5.endDate, earlier_5.startDate, earlier_5.startYear + '-12-31') <
                              coalesce(part_4.startDate, part_4.startYear + '-01-01')
                          }
                        WITH DISTINCT person_5, fact_5
                        ORDER BY fact_5.roles[0], endNode(fact_5).id
                        WITH person_5, collect(fact_5) AS facts_5
                        WITH person_5, facts_5
                        ORDER BY person_5.sortName, person_5.id
                        LIMIT $of.size_5
                        RETURN {node: person_5 {.name}, facts: [fact IN facts_5 | {roles: fact.roles}]}
                      }
                    },
                    newcomers_1: {
                      totalCount: COUNT {
                        MATCH (part_4)<-[fact_6:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_6)
                        WHERE part_4.startYear IS NOT NULL
                          AND EXISTS { (part_4)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(:Series) }
                          AND NOT EXISTS {
                            MATCH (person_6)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_6:Event)
                            WHERE coalesce(earlier_6.endDate, earlier_6.startDate, earlier_6.startYear + '-12-31') <
                              coalesce(part_4.startDate, part_4.startYear + '-01-01')
                              AND EXISTS {
                                MATCH (earlier_6)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_6:Series)
                                WHERE EXISTS { (part_4)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series_6) }
                              }
                          }
                        WITH DISTINCT person_6
                        RETURN person_6
                      }
                    }
                  }
                } AS answer_4
              RETURN answer_4
            }
          },
          returners: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()
                <-[fact_7:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_7)
              WHERE event_1.startYear IS NOT NULL
              WITH DISTINCT person_7, fact_7
              ORDER BY fact_7.roles[0], endNode(fact_7).id
              WITH person_7, collect(fact_7) AS facts_7
              MATCH (person_7)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before_7:Event)
              WHERE coalesce(before_7.endDate, before_7.startDate, before_7.startYear + '-12-31') <
                coalesce(event_1.startDate, event_1.startYear + '-01-01')
              WITH person_7, facts_7, collect(DISTINCT before_7.id) AS before_7
              RETURN person_7
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/events(event/newcomers, event/people, event/returners)
// :param of => {
//   text_1: "renormalization",
//   size_1: 20,
//   parts_2: false,
//   roles_2: [],
//   kinds_2: [],
//   sameSeries_2: false,
//   size_2: 20,
//   parts_3: false,
//   roles_3: [],
//   size_3: 20,
//   parts_4: false,
//   roles_4: [],
//   kinds_4: [],
//   sameSeries_4: false,
//   size_4: 20
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
          newcomers: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_2)
              WHERE event_1.startYear IS NOT NULL
                AND NOT EXISTS {
                  MATCH (person_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier_2:Event)
                  WHERE coalesce(earlier_2.endDate, earlier_2.startDate, earlier_2.startYear + '-12-31') <
                    coalesce(event_1.startDate, event_1.startYear + '-01-01')
                }
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          people: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_3)
              WITH DISTINCT person_3
              RETURN person_3
            }
          },
          returners: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_4)
              WHERE event_1.startYear IS NOT NULL
              WITH DISTINCT person_4, fact_4
              ORDER BY fact_4.roles[0], endNode(fact_4).id
              WITH person_4, collect(fact_4) AS facts_4
              MATCH (person_4)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before_4:Event)
              WHERE coalesce(before_4.endDate, before_4.startDate, before_4.startYear + '-12-31') <
                coalesce(event_1.startDate, event_1.startYear + '-01-01')
              WITH person_4, facts_4, collect(DISTINCT before_4.id) AS before_4
              RETURN person_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
