CYPHER 25
// What does the catalogue know of the Deliverables that have these names?
// Parameters: $names, lookup forms
// Columns: text, its properties; labels; aliases; editions; body and question, who are responsible; states;
//          became, the key of the text that a work item turned into; takenAway, lookup forms of names that people took away
UNWIND $names AS name
MATCH (:Alias {kind: 'DELIVERABLE', normalised: name})-[:NAMES]->(text:Deliverable)
WITH DISTINCT text
RETURN properties(text) AS text,
       labels(text) AS labels,
       COLLECT {
         MATCH (alias:Alias)-[:NAMES]->(text)
         RETURN properties(alias)
         ORDER BY alias.normalised
       } AS aliases,
       COLLECT {
         MATCH (text)-[:HAS_EDITION]->(edition:Edition)
         RETURN properties(edition)
         ORDER BY edition.name
       } AS editions,
       head(COLLECT {
         MATCH (body:Body)-[charge:RESPONSIBLE_FOR]->(text)
         RETURN charge {.*, body: body.code}
       }) AS body,
       head(COLLECT {
         MATCH (question:Question)-[charge:RESPONSIBLE_FOR]->(text)
         RETURN charge {.*, question: question.name}
       }) AS question,
       COLLECT {
         MATCH (text)-[:HAS_STATE]->(state:State)
         RETURN state {.status, .since}
         ORDER BY state.since, state.status
       } AS states,
       head(COLLECT { MATCH (text)-[:BECAME]->(later:Deliverable) RETURN later.key }) AS became,
       COLLECT {
         MATCH (removed:RemovedAlias)-[:ONCE_NAMED]->(text)
         RETURN removed.normalised
         ORDER BY removed.normalised
       } AS takenAway
ORDER BY text.name
