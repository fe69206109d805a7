// Which of these sources the graph holds, or will hold when an unfinished write is finished.
UNWIND $sources AS source
OPTIONAL MATCH (incoming:Incoming {source: source.key, at: 0})
WITH source, incoming
WHERE CASE WHEN incoming IS NULL THEN EXISTS { (:Node {id: source.id})<-[:FROM]-(:Record) } ELSE incoming.packed IS NOT NULL END
RETURN source.key AS key
