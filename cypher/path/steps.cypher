// The relationships of a path, one after the other.
//
// @from   steps  List
// @to     step  Step
// @order  at
UNWIND range(0, size(steps) - 1) AS at
WITH at, split(steps[at], ' ') AS step
MATCH (one:Node {id: step[0]}), (other:Node {id: step[2]}) // @if fact, forward
MATCH (one)-[fact:OVER]-(other) // @if fact, forward
WHERE type(fact) = step[1] // @if fact, forward
RETURN step, fact, step[1] AS relationship, startNode(fact) = one AS forward, [step[0]] AS start, [step[2]] AS end, at
