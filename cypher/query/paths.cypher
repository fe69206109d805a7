// The shortest ways between two nodes, all of them, in the order of the nodes that they pass.
//
// @to     path  Path
// @param  one  id
// @param  other  id
// @param  over  list  only relationships of these types
// @param  longest  steps
// @order  path.key
MATCH (first:Node {id: $one}), (last:Node {id: $other})
WHERE first <> last
MATCH way = allShortestPaths((first)-[:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE*..8]-(last))
WHERE all(fact IN relationships(way) WHERE type(fact) IN $over)
WITH [at IN range(0, length(way) - 1) | nodes(way)[at].id + ' ' + type(relationships(way)[at]) + ' ' + nodes(way)[at + 1].id] AS steps
WHERE size(steps) <= $longest
WITH {length: size(steps), steps: steps, key: reduce(text = '', step IN steps | text + step + ' ')} AS path
RETURN path
