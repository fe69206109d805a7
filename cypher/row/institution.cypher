// The institution that a row of a matrix stands for.
//
// @from   row  List
// @to     institution  Institution
// @order  institution.id
UNWIND row AS id
MATCH (institution:Node {id: id})
RETURN institution
