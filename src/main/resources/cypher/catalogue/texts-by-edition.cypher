CYPHER 25
// Which Deliverables have these editions?
// Parameters: $names, identifiers such as E.192 (02/2026)
// Columns: name, the identifier; text, the key of the Deliverable
UNWIND $names AS name
MATCH (:Edition {name: name})<-[:HAS_EDITION]-(text:Deliverable)
RETURN name AS name, text.key AS text
