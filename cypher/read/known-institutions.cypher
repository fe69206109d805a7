// Every institution with all its names, where no register is loaded.
MATCH (institution:Institution)
RETURN institution.id AS id, institution.names AS names, institution.city AS city, institution.country AS country
