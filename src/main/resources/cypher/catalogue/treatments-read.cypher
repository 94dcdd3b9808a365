CYPHER 25
// Which of these claims, that a Deliverable treats a topic, does the catalogue have? Suggestions that nobody
// reviewed are none.
// Parameters: $identities, maps of text (key of the Deliverable), topic (slug), place and aspect
// Columns: identity; key; properties; links
UNWIND $identities AS identity
MATCH (:Deliverable {key: identity.text})-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(:Topic {slug: identity.topic})
WHERE treatment.place = identity.place AND treatment.aspect = identity.aspect 
  AND NOT (coalesce(treatment.origin, '') = 'SUGGESTER' AND COUNT { (treatment)--() } = 2)
RETURN identity AS identity, treatment.key AS key, properties(treatment) AS properties, {} AS links
