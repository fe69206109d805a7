// Institutions from which talks about the topic come, those of the most people first.
//
// @from   topic  Topic
// @to     institution  Institution
// @param  roles  list  only these; all where it is empty
// @order  people DESC, institution.sortName, institution.id
// @cost   parent 430..18558, item 13, all 20.9..549
MATCH (topic)<-[:ABOUT]-(talk:Talk)<-[place:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution)
WHERE any(role IN place.roles WHERE role IN $roles) // @if roles
MATCH (mention)-[:MEANS]->(person:Person)
WITH institution, count(DISTINCT person) AS people, count(DISTINCT talk) AS talks
RETURN institution, people, talks
