// examples/15-whom-to-meet
WITH {
  edges: COLLECT {
    OPTIONAL MATCH (one_1:Node {id: $of.one_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.one_1})-[:IDENTIFIES]->(oneNow_1:Node)
    OPTIONAL MATCH (other_1:Node {id: $of.other_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.other_1})-[:IDENTIFIES]->(otherNow_1:Node)
    WITH coalesce(one_1, oneNow_1) AS first_1, coalesce(other_1, otherNow_1) AS last_1
    WHERE first_1 <> last_1
    MATCH (first_1)<-[near_1:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]-(person_1:Person)
    WITH last_1, person_1, near_1
    ORDER BY endNode(near_1).sortName, endNode(near_1).id, type(near_1)
    WITH last_1, person_1, collect(DISTINCT endNode(near_1).id + ' ' + type(near_1) + ' ' + person_1.id) AS to_1
    MATCH (person_1)-[far_1:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]->(last_1)
    WITH person_1, to_1, far_1
    ORDER BY endNode(far_1).sortName, endNode(far_1).id, type(far_1)
    WITH person_1, to_1, collect(DISTINCT person_1.id + ' ' + type(far_1) + ' ' + endNode(far_1).id) AS on_1
    WITH person_1, to_1 + on_1 AS steps_1
    WHERE person_1.sortName IS NOT NULL
    WITH person_1, steps_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      from_steps: coalesce(steps_1, []),
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  }
} AS value
RETURN value
