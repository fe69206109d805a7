// Mentions printed in the record, by the printed name.
//
// @from   record  Record
// @to     mention  Mention
// @order  mention.sortName, mention.id
MATCH (record)<-[:PRINTED_IN]-(mention)
RETURN mention
