CYPHER 25
// What does the catalogue know of the Deliverables that have these names?
// Parameters: $names, lookup forms
// Columns: text, its properties; labels; aliases; editions; responsibility (body, question, origin);
//          became, the key of the text that a work item turned into
UNWIND $names AS name
MATCH (:Alias {kind: 'DELIVERABLE', normalised: name})-[:NAMES]->(text:Deliverable)
WITH DISTINCT text
RETURN properties(text) AS text,
       labels(text) AS labels,
       COLLECT {
         MATCH (alias:Alias)-[:NAMES]->(text)
         RETURN alias {.key, .name}
         ORDER BY alias.normalised
       } AS aliases,
       COLLECT {
         MATCH (text)-[:HAS_EDITION]->(edition:Edition)
         RETURN properties(edition)
         ORDER BY edition.name
       } AS editions,
       {
         body: head(COLLECT { MATCH (body:Body)-[:RESPONSIBLE_FOR]->(text) RETURN body.code }),
         question: head(COLLECT { MATCH (question:Question)-[:RESPONSIBLE_FOR]->(text) RETURN question.name }),
         origin: head(COLLECT { MATCH ()-[charge:RESPONSIBLE_FOR]->(text) RETURN charge.origin })
       } AS responsibility,
       head(COLLECT { MATCH (text)-[:BECAME]->(later:Deliverable) RETURN later.key }) AS became
ORDER BY text.name
