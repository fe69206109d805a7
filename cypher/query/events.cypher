// Events, by time.
//
// @to     event  Event
// @filter ids  list  event.id IN $ids
// @filter text  folded  event.searchText CONTAINS $text
// @filter kinds  list  event.kind IN $kinds
// @filter from  date  coalesce(event.endDate, event.startDate, event.startYear + '-01-01') >= $from
// @filter until  date  coalesce(event.startDate, event.startYear + '-12-31') <= $until
// @filter country  string  EXISTS { MATCH (event)-[:HELD_AT|HOSTED]-(place:Venue|Institution) WHERE place.country = $country }
// @filter without  list  (NOT 'DATE' IN $without OR event.startDate IS NULL)
// @filter source  string  EXISTS { UNWIND event.sources AS record MATCH (:Node {id: record})-[:FROM]->(:Source {id: $source}) }
// @filter earlier  boolean  (coalesce(event.endDate, event.startDate, event.startYear + '-12-31') < START) = $earlier
// @start  coalesce(event.startDate, event.startYear + '-01-01')
// @order  TIME: event.sortTime, event.id
// @order  NAME: event.sortName, event.id
// @order  PEOPLE: event.sortPeople, event.id
// @order  TALKS: event.sortTalks, event.id
// @cost   parent 5, item 31, all 65
MATCH (event:Event)
RETURN event
