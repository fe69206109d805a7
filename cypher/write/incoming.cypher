// What sources will say, in pieces; nothing packed means that the source is taken out.
UNWIND $rows AS row
CREATE (:Incoming {source: row.source, at: row.at, packed: row.packed})
