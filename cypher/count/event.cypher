// People and talks of events, without those of their parts: for orders, filters, and whoever asks.
UNWIND $ids AS id
MATCH (event:Node {id: id})
WITH event,
  COUNT { MATCH (event)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person:Person) RETURN DISTINCT person } AS people,
  COUNT { (event)<-[:GIVEN_AT]-(:Talk) } AS talks
RETURN event.id AS id, {
  personCount: people, sortPeople: toString(9999999 - people) + ' ' + event.sortName,
  talkCount: talks, sortTalks: toString(9999999 - talks) + ' ' + event.sortName
} AS counts
