CYPHER 25
// What does a name stand for? Work that turned into a text leads to the text.
// Parameters: $text, the name as one of a Deliverable; $words, as words in small letters; $body, as a code or full name in small
//             letters; $question and $period, as a Question (period null where none is said); $edition, $editionText,
//             $editionMonth and $editionKind, as an edition (name; lookup form of the text; YYYY-MM; what was approved)
// Columns: thing, a node; name, under which it is known; through, the work item that became it;
//          rank, 1 where the name means the thing, 2 where the thing is called so too
CALL () {
  MATCH (alias:Alias {kind: 'DELIVERABLE', normalised: $text})-[:NAMES]->(named:Deliverable)
  OPTIONAL MATCH (named)-[:BECAME*1..5]->(later:Deliverable)
  WHERE NOT EXISTS { (later)-[:BECAME]->(:Deliverable) }
  RETURN coalesce(later, named) AS thing,
         alias.name AS name,
         CASE WHEN later IS NULL THEN null ELSE named END AS through,
         1 AS rank,
         '' AS place
  UNION
  MATCH (edition:Edition {name: $edition})
  RETURN edition AS thing, edition.name AS name, null AS through, 1 AS rank, '' AS place
  UNION
  MATCH (:Alias {kind: 'DELIVERABLE', normalised: $editionText})-[:NAMES]->(:Deliverable)-[:HAS_EDITION]->(edition:Edition)
  WHERE edition.approved STARTS WITH $editionMonth AND edition.kind = $editionKind
  RETURN edition AS thing, edition.name AS name, null AS through, 1 AS rank, '' AS place
  UNION
  MATCH (body:Body)
  WHERE toLower(body.code) = $body OR toLower(body.name) = $body
  RETURN body AS thing, body.code AS name, null AS through, 1 AS rank, '' AS place
  UNION
  MATCH (question:Question {number: $question})
  WHERE $period IS NULL OR question.period = $period
  WITH collect(question) AS questions, max(question.period) AS newest
  UNWIND questions AS question
  RETURN question AS thing,
         question.name AS name,
         null AS through,
         CASE question.period WHEN newest THEN 1 ELSE 2 END AS rank,
         question.period AS place
  UNION
  MATCH (topic:Topic {slug: $words})
  RETURN topic AS thing, topic.name AS name, null AS through, 1 AS rank, '' AS place
  UNION
  UNWIND ['TOPIC', 'BODY', 'QUESTION'] AS kind
  MATCH (alias:Alias {kind: kind, normalised: $words})-[:NAMES]->(named:Topic|Body|Question)
  RETURN named AS thing,
         alias.name AS name,
         null AS through,
         CASE WHEN kind <> 'TOPIC' OR alias.name = named.name THEN 1 ELSE 2 END AS rank,
         '' AS place
}
WITH thing, through, min(rank) AS rank, min(name) AS name, max(place) AS place
RETURN thing AS thing, name AS name, through AS through, rank AS rank
ORDER BY rank, place DESC, name, thing.key
