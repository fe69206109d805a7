// 003-workshop/not-stated-and-left-out
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Record
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:PRINTED_IN]-(mention_1)
      RETURN mention_1
    }
  } AS value
RETURN key, value
