CYPHER 25
// Makes parts of a topic. Each takes the names and treatments that it was given; the rest stays with the whole.
// Parameters: $slug, of the whole; $parts, maps of properties, name (properties of its first name), aliases (lookup forms) and
//             treatments (keys); $change, properties of the change
// Columns: none
MATCH (whole:Topic {slug: $slug})
CREATE (change:TopicChange)-[:CHANGED]->(whole)
SET change = $change, whole:Changed
WITH whole, change
UNWIND $parts AS row
CREATE (part:Topic:Changed)-[:BROADER]->(whole)
SET part = row.properties
CREATE (change)-[:MADE]->(part)
CREATE (alias:Alias)-[:NAMES]->(part)
SET alias = row.name
WITH whole, change, part, row
CALL (whole, change, part, row) {
  MATCH (alias:Alias {kind: 'TOPIC'})-[former:NAMES]->(whole)
  WHERE alias.normalised IN row.aliases
  CREATE (alias)-[:NAMES {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(part)
  DELETE former
}
CALL (whole, change, part, row) {
  MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment)-[former:OF_TOPIC]->(whole)
  WHERE treatment.key IN row.treatments
  SET text:Changed
  CREATE (treatment)-[:OF_TOPIC {change: change.key, within: nullIf([key IN [former.change] WHERE key IS NOT NULL] + coalesce(former.within, []), [])}]->(part)
  DELETE former
}
