CYPHER 25
// Which of these statements of mandates does the catalogue have?
// Parameters: $identities, maps of holder (the code of a body, or number and period of a Question) and statement
// Columns: identity; key; properties; links, the slugs of the topics that they speak of
UNWIND $identities AS identity
MATCH (mandate:MandateScope {holder: identity.holder, statement: identity.statement})
RETURN identity AS identity,
       mandate.key AS key,
       properties(mandate) AS properties,
       {topics: COLLECT {
         MATCH (mandate)-[:SPEAKS_OF]->(topic:Topic)
         RETURN topic.slug
         ORDER BY topic.slug
       }} AS links
