// What a nearness is the sum of, the largest part first.
//
// @from   parts  List
// @to     part  Part
// @order  at
UNWIND range(0, size(parts) - 1) AS at
WITH at, parts[at] AS part
RETURN part, part.kind AS kind, part.score AS score, part.count AS count, part.days AS days, part.shared AS shared, at
