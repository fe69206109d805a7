// Mentions printed in the record, by the printed name.
//
// @from   record  Record
// @to     mention  Mention
// @order  mention.sortName, mention.id
// @cost   parent 2508..6270, item 10, all 834..2088
MATCH (record)<-[:PRINTED_IN]-(mention)
RETURN mention
