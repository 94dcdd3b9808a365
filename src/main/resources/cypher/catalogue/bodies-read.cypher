CYPHER 25
// Which of these bodies does the catalogue have?
// Parameters: $identities, codes of bodies
// Columns: identity, the code; key; properties; links
UNWIND $identities AS identity
MATCH (body:Body {code: identity})
RETURN identity AS identity, body.key AS key, properties(body) AS properties, {} AS links
