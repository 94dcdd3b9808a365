CYPHER 25
// Keeps pairs of a set of findings that has none of them yet.
// Parameters: $set, key of the set; $rows, maps of left and right (keys of Deliverables), key, score, topic, reference, text, process, byLeft and byRight
// Columns: none
UNWIND $rows AS row
MATCH (left:Deliverable {key: row.left})
MATCH (right:Deliverable {key: row.right})
CREATE (left)-[:OVERLAPS {set: $set, key: row.key, score: row.score, topic: row.topic, reference: row.reference,
  text: row.text, process: row.process, byLeft: row.byLeft, byRight: row.byRight}]->(right)
