MATCH (event:Node {id: $id})
RETURN event {.id,
  institutions: COLLECT {
    MATCH (event)<-[:GIVEN_AT]-(:Talk)<-[place:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution)
    WHERE 'SPEAKER' IN place.roles
    MATCH (mention)-[:MEANS]->(person:Person)
    WITH institution, count(DISTINCT person) AS people ORDER BY people DESC, institution.sortName, institution.id LIMIT 10
    RETURN {people: people, id: institution.id, name: institution.name}
  }
} AS answer
