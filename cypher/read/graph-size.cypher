// How many relationships there are (without a label), and how many nodes of each type that lists lead to. Neo4j keeps these numbers: nothing is scanned.
MATCH ()-[fact]->()
RETURN null AS label, count(fact) AS count
UNION ALL MATCH (node:Assessment)
RETURN 'Assessment' AS label, count(node) AS count
UNION ALL MATCH (node:AuditEntry)
RETURN 'AuditEntry' AS label, count(node) AS count
UNION ALL MATCH (node:Decision)
RETURN 'Decision' AS label, count(node) AS count
UNION ALL MATCH (node:Event)
RETURN 'Event' AS label, count(node) AS count
UNION ALL MATCH (node:Identifier)
RETURN 'Identifier' AS label, count(node) AS count
UNION ALL MATCH (node:Institution)
RETURN 'Institution' AS label, count(node) AS count
UNION ALL MATCH (node:Mention)
RETURN 'Mention' AS label, count(node) AS count
UNION ALL MATCH (node:Node)
RETURN 'Node' AS label, count(node) AS count
UNION ALL MATCH (node:Person)
RETURN 'Person' AS label, count(node) AS count
UNION ALL MATCH (node:Project)
RETURN 'Project' AS label, count(node) AS count
UNION ALL MATCH (node:Record)
RETURN 'Record' AS label, count(node) AS count
UNION ALL MATCH (node:Series)
RETURN 'Series' AS label, count(node) AS count
UNION ALL MATCH (node:Session)
RETURN 'Session' AS label, count(node) AS count
UNION ALL MATCH (node:Source)
RETURN 'Source' AS label, count(node) AS count
UNION ALL MATCH (node:Talk)
RETURN 'Talk' AS label, count(node) AS count
UNION ALL MATCH (node:Topic)
RETURN 'Topic' AS label, count(node) AS count
UNION ALL MATCH (node:Venue)
RETURN 'Venue' AS label, count(node) AS count
UNION ALL MATCH (node:Work)
RETURN 'Work' AS label, count(node) AS count
