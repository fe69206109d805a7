MATCH (event:Node {id: $id})
CALL (event) {
  MATCH (event)<-[:GIVEN_AT]-(:Talk)<-[place:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution)
  WHERE 'SPEAKER' IN place.roles
  MATCH (mention)-[:MEANS]->(person:Person)
  WITH institution, count(DISTINCT person) AS people ORDER BY people DESC, institution.sortName, institution.id LIMIT 10
  RETURN collect({people: people, id: institution.id, name: institution.name}) AS institutions
}
RETURN event {.id, institutions: institutions} AS answer
