MATCH (first:Node {id: $one}), (last:Node {id: $other})
MATCH way = allShortestPaths((first)-[:SPOKE_AT*..4]-(last))
WITH length(way) AS length, [node IN nodes(way)[..-1] | node.id] AS steps ORDER BY steps LIMIT 1
RETURN {length: length, steps: steps} AS answer
