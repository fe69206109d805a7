MATCH (event:Node {id: $id})
RETURN event {.id, .title,
  talks: COLLECT {
    MATCH (event)<-[:GIVEN_AT]-(talk)
    WITH talk ORDER BY talk.sortTime, talk.id LIMIT 20
    RETURN talk {.id, .title,
      presenters: COLLECT {
        MATCH (talk)<-[presented:PRESENTED]-(person)
        WITH person, presented ORDER BY presented.position, person.id LIMIT 20
        RETURN person {.id, .name,
          affiliations: COLLECT {
            MATCH (person)-[:AFFILIATED_WITH]->(institution)
            WITH institution ORDER BY institution.sortName, institution.id LIMIT 20
            RETURN institution {.id, .name}
          }
        }
      }
    }
  }
} AS answer
