// What sources say differently of it, by property; first what stands at the node.
//
// @from   conflicts  List
// @to     statement  Statement
// @order  at
UNWIND range(0, size(coalesce(conflicts, [])) - 1) AS at
WITH at, split(conflicts[at], '\u001f') AS statement
RETURN statement, statement[0] AS property, statement[1] AS value, statement[2] = '1' AS stands, split(statement[3], ',') AS sources, at
