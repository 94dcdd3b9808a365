CYPHER 25
// Which of these references does the catalogue have?
// Parameters: $identities, maps of from and to (keys of Deliverables) and kind
// Columns: identity; key; properties; links
UNWIND $identities AS identity
MATCH (:Deliverable {key: identity.from})-[reference:REFERS_TO {kind: identity.kind}]->(:Deliverable {key: identity.to})
RETURN identity AS identity, reference.key AS key, properties(reference) AS properties, {} AS links
