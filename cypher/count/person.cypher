// Events and talks of people, and from when to when they are seen: for orders, filters, and whoever asks.
UNWIND $ids AS id
MATCH (person:Node {id: id})
WITH person,
  COUNT { MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event) RETURN DISTINCT event } AS events,
  COUNT { MATCH (person)-[:PRESENTED|AUTHORED]->(talk:Talk) RETURN DISTINCT talk } AS talks,
  COLLECT {
    MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event)
    RETURN [min(event.startDate), max(coalesce(event.endDate, event.startDate)), min(event.startYear), max(coalesce(event.endYear, event.startYear))]
  }[0] AS seen
RETURN person.id AS id, {
  eventCount: events, sortEvents: toString(9999999 - events) + ' ' + person.sortName,
  talkCount: talks, sortTalks: toString(9999999 - talks) + ' ' + person.sortName,
  firstSeen: seen[0], lastSeen: seen[1], firstYear: toInteger(seen[2]), lastYear: toInteger(seen[3])
} AS counts
