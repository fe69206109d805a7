// Events and talks of people, on which days they were at events, and from when to when they are seen: for orders, filters, and whoever asks.
// `eventDays` has "begin end" of each event, so that those of a span are counted without looking at one: as early and as late as the event is sure to be.
UNWIND $ids AS id
MATCH (person:Node {id: id})
WITH person,
  COUNT { MATCH (person)-[:PRESENTED|AUTHORED]->(talk:Talk) RETURN DISTINCT talk } AS talks,
  COLLECT {
    MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event)
    WITH DISTINCT event
    WITH event, coalesce(event.startDate, event.startYear + '-12-31', '9999-99-99') + ' ' + coalesce(event.endDate, event.startDate, event.startYear + '-01-01', '0000-00-00') AS days
    ORDER BY days
    RETURN [min(event.startDate), max(coalesce(event.endDate, event.startDate)), min(event.startYear), max(coalesce(event.endYear, event.startYear)), collect(days)]
  }[0] AS seen
WITH person, talks, seen, size(seen[4]) AS events
RETURN person.id AS id, {
  eventCount: events, sortEvents: toString(9999999 - events) + ' ' + person.sortName, eventDays: seen[4],
  talkCount: talks, sortTalks: toString(9999999 - talks) + ' ' + person.sortName,
  firstSeen: seen[0], lastSeen: seen[1], firstYear: toInteger(seen[2]), lastYear: toInteger(seen[3])
} AS counts
