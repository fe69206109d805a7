// The shortest ways between two nodes, all of them, in the order of the nodes that they pass.
//
// @to     path  Path
// @param  one  id
// @param  other  id
// @param  longest  1..8
// @order  path.key
// @cost   parent 5000, item 25, all 20
OPTIONAL MATCH (one:Node {id: $one})
OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $one})-[:IDENTIFIES]->(oneNow:Node)
OPTIONAL MATCH (other:Node {id: $other})
OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $other})-[:IDENTIFIES]->(otherNow:Node)
WITH coalesce(one, oneNow) AS first, coalesce(other, otherNow) AS last
WHERE first <> last
MATCH way = allShortestPaths((first)-[:OVER*..$longest]-(last))
WITH [at IN range(0, length(way) - 1) | nodes(way)[at].id + ' ' + type(relationships(way)[at]) + ' ' + nodes(way)[at + 1].id] AS steps
WITH {length: size(steps), steps: steps, key: reduce(text = '', step IN steps | text + step + ' ')} AS path
RETURN path
