CYPHER 25
// Has each text be stood for by its words.
// Parameters: $rows, maps of text (key of a Deliverable) and words, maps of stem and weight
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
CALL (text) {
  MATCH (text)-[former:SAYS]->(:Word)
  DELETE former
}
UNWIND row.words AS said
MERGE (word:Word {stem: said.stem})
ON CREATE SET word.texts = 1
CREATE (text)-[:SAYS {weight: said.weight}]->(word)
