CYPHER 25
// Raises conflicts: something stands that a person asserted by hand, and an import offers something else.
// Parameters: $rows, maps of key and properties (kind, name, thing, field, standing, offered, source, import, file, line, raised)
//             $importedBy, who imports
// Columns: none
UNWIND $rows AS row
MERGE (conflict:Conflict {key: row.key})
ON CREATE SET conflict += row.properties,
              conflict.state = 'OPEN',
              conflict.importedBy = $importedBy
