// Institutions from which the talks of the event come, those of the most people first.
//
// @from   event  Event
// @to     institution  Institution
// @param  parts  boolean  also the talks of its parts
// @param  roles  list  only these; all where it is empty
// @order  people DESC, institution.sortName, institution.id
// @cost   parent 15038..36657, item 13, all 423.6..772
MATCH (event)<-[:GIVEN_AT]-(talk:Talk)<-[place:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[:GIVEN_AT]-(talk:Talk)<-[place:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution) // @if parts
WHERE any(role IN place.roles WHERE role IN $roles) // @if roles
MATCH (mention)-[:MEANS]->(person:Person)
WITH institution, count(DISTINCT person) AS people // @unless talks
WITH institution, count(DISTINCT person) AS people, count(DISTINCT talk) AS talks // @if talks
RETURN institution, people, talks
