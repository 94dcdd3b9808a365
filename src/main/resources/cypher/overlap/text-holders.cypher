CYPHER 25
// Question answered: which texts share a word with one of these texts?
// Parameters: $texts, keys of Deliverables; $common, words that more texts use are left out
// Columns: key
MATCH (text:Deliverable)
WHERE text.key IN $texts
MATCH (text)-[:SAYS]->(word:Word)
WHERE word.texts <= $common
WITH DISTINCT word
MATCH (word)<-[:SAYS]-(other:Deliverable)
RETURN DISTINCT other.key AS key
