// 004-course/events-about-a-listed-topic
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[narrower_1:NARROWER_THAN]->(other_1:Topic)
      RETURN other_1
    }
  } AS value
RETURN key, value
