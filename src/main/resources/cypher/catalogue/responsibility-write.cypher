CYPHER 25
// Says anew who is responsible for Deliverables.
// Parameters: $rows, maps of text (the key of the Deliverable), body (code), question (number and period) and origin
// Columns: none
UNWIND $rows AS row
MATCH (text:Deliverable {key: row.text})
OPTIONAL MATCH (text)<-[former:RESPONSIBLE_FOR]-()
DELETE former
WITH DISTINCT text, row
CALL (text, row) {
  MATCH (body:Body {code: row.body})
  CREATE (body)-[:RESPONSIBLE_FOR {origin: row.origin}]->(text)
}
CALL (text, row) {
  MATCH (question:Question {name: row.question})
  CREATE (question)-[:RESPONSIBLE_FOR {origin: row.origin}]->(text)
}
