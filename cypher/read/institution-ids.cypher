// The institution that each unit of several is, and those that ROR knows.
MATCH (institution:Institution)
WHERE institution.units IS NOT NULL OR EXISTS { (institution)<-[:IDENTIFIES]-(:Identifier {scheme: 'ROR'}) }
RETURN institution.id AS id, institution.units AS units, [(institution)<-[:IDENTIFIES]-(identifier:Identifier {scheme: 'ROR'}) | identifier.value][0] AS ror
