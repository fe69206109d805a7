// Places where the name is printed for this fact, in the order of the printed name.
//
// @from   mentions  List
// @to     mention  Mention
// @order  mention.sortName, mention.id
UNWIND mentions AS id
MATCH (mention:Node {id: id})
RETURN mention
