CYPHER 25
// Writes what was suggested for texts, takes back what is not suggested any more, and notes who read them.
// Parameters: $rows, maps of text (key), withdrawn (keys of suggestions) and suggested (maps of key, topic and properties);
//             $suggester, what the suggester is known by; $importedBy, who had the texts read; $today, the day of it
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
SET text.suggestedBy = $suggester
WITH text, row
CALL (text, row) {
  WITH text, row
  WHERE size(row.withdrawn) + size(row.suggested) > 0
  SET text:Changed
}
CALL (row) {
  UNWIND row.withdrawn AS key
  MATCH (suggestion:Treatment {key: key})-[:OF_TOPIC]->(topic)
  WHERE suggestion.status = 'SUGGESTED' AND suggestion.origin = 'SUGGESTER' AND COUNT { (suggestion)--() } = 2
  SET topic:Changed
  DETACH DELETE suggestion
}
CALL (text, row) {
  UNWIND row.suggested AS suggested
  MATCH (topic:Topic {slug: suggested.topic})
  MERGE (suggestion:Treatment {key: suggested.key})
  ON CREATE SET suggestion.status = 'SUGGESTED'
  SET suggestion += suggested.properties,
      suggestion.importedBy = $importedBy,
      suggestion.fetched = $today,
      topic:Changed
  MERGE (text)-[:HAS_TREATMENT]->(suggestion)
  MERGE (suggestion)-[:OF_TOPIC]->(topic)
}
