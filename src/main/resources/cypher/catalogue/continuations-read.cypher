CYPHER 25
// Which of these continuations of Questions does the catalogue have?
// Parameters: $identities, maps of later and earlier, each number and period such as Q1/2 (2025-2028)
// Columns: identity; key; properties; links
UNWIND $identities AS identity
MATCH (:Question {name: identity.later})-[continuation:CONTINUES]->(:Question {name: identity.earlier})
RETURN identity AS identity, continuation.key AS key, properties(continuation) AS properties, {} AS links
