// The event that the person attended, with what the appearance there rests on.
//
// @from   attended  List
// @to     event  Event
// @order  event.id
MATCH (:Node {id: attended[0]})-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Node {id: attended[1]})
WITH DISTINCT event // @unless facts
WITH event, fact ORDER BY fact.roles[0] // @if facts
WITH event, collect(fact) AS facts // @if facts
RETURN event, facts
