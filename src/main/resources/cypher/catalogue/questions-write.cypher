CYPHER 25
// Creates and changes Questions.
// Parameters: $rows, maps of identity (number and period), key (of a new node), properties and links (body)
// Columns: none
UNWIND $rows AS row
MATCH (body:Body {code: row.links.body})
MERGE (question:Question {name: row.identity})
ON CREATE SET question.key = row.key
SET question += row.properties
MERGE (question)-[:OF_BODY]->(body)
