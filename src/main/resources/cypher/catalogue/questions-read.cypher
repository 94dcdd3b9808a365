CYPHER 25
// Which of these Questions does the catalogue have?
// Parameters: $identities, number and period such as Q1/2 (2025-2028)
// Columns: identity; key; properties; links, the body that it belongs to
UNWIND $identities AS identity
MATCH (question:Question {name: identity})-[:OF_BODY]->(body:Body)
RETURN identity AS identity, question.key AS key, properties(question) AS properties, {body: body.code} AS links
