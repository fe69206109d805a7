// People who are members of the project or lead it, in the printed order.
//
// @from   project  Project
// @to     person  Person
// @order  member.position, person.id
MATCH (project)<-[member:MEMBER_OF]-(person:Person)
RETURN person, member
