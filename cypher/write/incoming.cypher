// What sources will say (NEXT) and what they said before (PREVIOUS), in pieces; a NEXT without a piece means that the source is taken out.
UNWIND $rows AS row
CREATE (:Incoming {source: row.source, version: row.version, at: row.at, packed: row.packed})
