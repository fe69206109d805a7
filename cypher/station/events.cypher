// Events at which the institution is printed beside the name, by time.
//
// @from   mentions  List
// @to     event  Event
// @order  event.sortTime, event.id
UNWIND mentions AS id
MATCH (:Node {id: id})-[:IN]->()-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event:Event)
WITH DISTINCT event
RETURN event
