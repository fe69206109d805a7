// The decision that was made or taken back.
//
// @from   made  List
// @to     decision  Decision
// @order  decision.id
UNWIND made AS id
MATCH (decision:Decision {id: id})
RETURN decision
