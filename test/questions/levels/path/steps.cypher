// examples/11-how-two-people-are-connected
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND range(0, size(parent) - 1) AS at_1
    WITH at_1, split(parent[at_1], ' ') AS step_1
    MATCH (one_1:Node {id: step_1[0]}), (other_1:Node {id: step_1[2]})
    MATCH (one_1)-[
      fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
        IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
    ]-(other_1)
    WHERE type(fact_1) = step_1[1]
    WITH
      step_1,
      fact_1,
      step_1[1] AS relationship_1,
      startNode(fact_1) = one_1 AS forward_1,
      [step_1[0]] AS start_1,
      [step_1[2]] AS end_1,
      at_1
    ORDER BY at_1
    RETURN {
      asPrinted: coalesce(fact_1.asPrinted, []),
      forward: forward_1,
      inferred: fact_1.inferred,
      reasons: coalesce(fact_1.reasons, []),
      relationship: relationship_1,
      roles: coalesce(fact_1.roles, []),
      from_end: end_1,
      from_sources: coalesce(fact_1.sources, []),
      from_start: start_1
    }
  } AS value
RETURN key, value
