// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
      WHERE parent.startYear IS NOT NULL
      WITH DISTINCT person_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before_1:Event)
      WHERE coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') <
        coalesce(parent.startDate, parent.startYear + '-01-01')
      WITH person_1, facts_1, collect(DISTINCT before_1.id) AS before_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_1)
      WHERE parent.startYear IS NOT NULL
      WITH DISTINCT person_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before_1:Event)
      WHERE coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') <
        coalesce(parent.startDate, parent.startYear + '-01-01')
      WITH person_1, facts_1, collect(DISTINCT before_1.id) AS before_1
      RETURN person_1
    }
  } AS value
RETURN key, value
