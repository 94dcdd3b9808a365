CYPHER 25
// Which of these conflicts were raised before?
// Parameters: $keys
// Columns: key
UNWIND $keys AS key
MATCH (conflict:Conflict {key: key})
RETURN conflict.key AS key
