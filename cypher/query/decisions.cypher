// What was decided, the newest first; what ships with the project was decided before everything else.
//
// @to     decision  Decision
// @filter kinds  list  decision.kind IN $kinds
// @filter about  string  EXISTS { MATCH (node:Node {id: $about}) WHERE any(unit IN coalesce(node.units, [node.id]) WHERE unit IN decision.units + coalesce(decision.others, [])) }
// @filter undone  boolean  (decision.undoneAt IS NOT NULL) = $undone
// @filter shipped  boolean  (decision.origin = 'shipped') = $shipped
// @order  sequence DESC, made DESC, decision.id
MATCH (decision:Decision)
RETURN decision, coalesce(decision.sequence, 0) AS sequence, coalesce(decision.at, '') AS made
