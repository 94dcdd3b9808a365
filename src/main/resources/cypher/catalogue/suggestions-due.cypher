CYPHER 25
// Which texts were not read by this suggester since they or the topics changed, and what does the catalogue say of them already?
// Parameters: $after, the key of the text to go on after; $suggester, what the suggester is known by; $limit
// Columns: key; name; title; abstract, of the newest edition that has one, or else the scope; confidentiality;
//          treatments, maps of topic, key, open (a suggestion on which nobody said anything), grade, aspect, confidence and words
MATCH (text:Deliverable)
WHERE text.key > $after AND coalesce(text.suggestedBy, '') <> $suggester
WITH text
ORDER BY text.key
LIMIT $limit
OPTIONAL MATCH (text)-[:HAS_EDITION]->(edition:Edition)
WHERE edition.abstract IS NOT NULL
WITH text, edition
ORDER BY edition.approved, edition.key
WITH text, last(collect(edition.abstract)) AS abstract
RETURN text.key AS key, text.name AS name, text.title AS title, coalesce(abstract, text.scope) AS abstract, text.confidentiality AS confidentiality,
  COLLECT {
    MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
    WITH topic, treatment,
      coalesce(treatment.origin, '') = 'SUGGESTER' AND treatment.status = 'SUGGESTED' AND COUNT { (treatment)--() } = 2 AS open
    RETURN {topic: topic.slug, key: treatment.key, open: open, grade: treatment.grade, aspect: treatment.aspect,
      confidence: treatment.confidence, words: coalesce(treatment.words, [])}
  } AS treatments
ORDER BY key
