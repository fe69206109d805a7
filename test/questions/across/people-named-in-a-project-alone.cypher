// query/people(person/affiliations, person/events, person/mentions(mention/place), person/roles)
// :param of => {
//   text_1: "wettlaufer",
//   size_1: 20,
//   size_2: 20,
//   roles_3: [],
//   counting_3: "PRINTED",
//   among_3: [],
//   size_3: 20,
//   size_4: 20
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
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2, affiliated_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {asPrinted: coalesce(affiliated_2.asPrinted, []), node: institution_2 {.name}}
            }
          },
          events: {
            totalCount: COUNT {
              MATCH (person_1)-[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_3:Event)
              WHERE true
              WITH DISTINCT event_3
              RETURN event_3
            }
          },
          mentions: {
            edges: COLLECT {
              MATCH (person_1)<-[means_4:MEANS]-(mention_4)
              WITH mention_4
              ORDER BY mention_4.sortName, mention_4.id
              LIMIT $of.size_4
              WITH
                mention_4,
                {
                  node: mention_4 {
                    .asPrinted,
                    .honorific,
                    place: COLLECT {
                      MATCH (mention_4)-[:IN]->(place_5:Node)
                      WITH place_5
                      ORDER BY place_5.id
                      RETURN CASE
                        WHEN place_5:Assessment|Event|Identifier|Institution|Mention|Person|Record|Series|Session|
                          Source|Talk|Topic|Venue|Work THEN place_5
                          {__typename: [label IN labels(place_5) WHERE label <> 'Node'][0]}
                        WHEN place_5:Project THEN place_5 {.code, .title, __typename: 'Project'}
                      END
                    }
                  }
                } AS answer_4
              RETURN answer_4
            }
          },
          roles: COLLECT {
            MATCH (person_1)
              -[fact_6:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_6:Event|Project)
            UNWIND fact_6.roles AS role_6
            WITH
              role_6,
              count(DISTINCT CASE WHEN place_6:Event THEN place_6 END) AS events_6,
              count(DISTINCT CASE WHEN place_6:Project THEN place_6 END) AS projects_6
            WITH role_6, events_6, projects_6
            ORDER BY role_6
            RETURN {events: events_6, projects: projects_6, role: role_6}
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/people(person/affiliations, person/events, person/mentions(mention/place), person/roles), the same text as above
// :param of => {
//   text_1: "wilczek",
//   size_1: 20,
//   size_2: 20,
//   roles_3: [],
//   counting_3: "PRINTED",
//   among_3: [],
//   size_3: 20,
//   size_4: 20
// }
