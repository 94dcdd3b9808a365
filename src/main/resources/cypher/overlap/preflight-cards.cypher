CYPHER 25
// Question answered: what do these texts have in common with a planned text, with everything a reader needs to go and look?
//
// Parameters:
//             readable, the confidentialities whose sources may be quoted
//   $texts       keys of Deliverables
//   $sides       codes of the bodies that are sides
//   $claims      what the planned text would treat, maps of topic (its key), itself (whether it is that topic, and not a narrower one), and
//                key, grade, place, aspect, status, confidence, source, verification
//   $words       the words that would stand for it, a map of weights by stem
//   $references  keys of the texts to which it would refer
//   $liaison     the code of the body that would be responsible for it; empty where that is not said
//   $aspects     aspects that count; empty for all
//   $common      what more texts have in common is left out
// Columns, one row for each text; as of pair-cards, where the planned text is the left one:
//   right   key, name, title, status, labels, summary (abstract or scope), and sides: key, code, and question (key, number, period) or null
//   topics  what both treat: topic (key, slug, name), treatedBy, ours and theirs
//   words   what both say: stem and weight (the product of both weights), the heaviest first
//   shared  texts to which both refer: key, name, citedBy
//   liaisons  where the text is a work item that names that body as liaison: body (key, code), document (where that was read) and date (when)
MATCH (text:Deliverable)
WHERE text.key IN $texts
CALL (text) {
  OPTIONAL MATCH (text)-[:HAS_EDITION]->(edition:Edition)
  WHERE edition.abstract IS NOT NULL AND coalesce(edition.confidentiality, 'PUBLIC') IN $readable
  WITH edition
  ORDER BY edition.approved, edition.key
  RETURN last(collect(edition.abstract)) AS abstract
}
CALL (text) {
  OPTIONAL MATCH (side:Body)
  WHERE side.code IN $sides
    AND (EXISTS { (text)<-[:RESPONSIBLE_FOR]-(side) } OR EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(side) })
  OPTIONAL MATCH (text)<-[:RESPONSIBLE_FOR]-(question:Question)-[:OF_BODY]->(side)
  WITH side, question
  ORDER BY coalesce(question.period, '') DESC, question.number, question.key
  WITH side, head(collect(question {.key, .number, .period})) AS question
  WHERE side IS NOT NULL
  RETURN collect({key: side.key, code: side.code, question: question}) AS sides
}
CALL (text) {
  UNWIND $claims AS ours
  MATCH (text)-[:HAS_TREATMENT]->(theirs:Treatment)-[:OF_TOPIC]->(other:Topic)-[:BROADER]->{0,1}(topic:Topic {key: ours.topic})
  WHERE (ours.itself OR other = topic)
    AND theirs.status <> 'REJECTED'
    AND (size($aspects) = 0 OR theirs.aspect IN $aspects)
    AND coalesce(topic.treatedBy, 0) <= $common
  WITH topic, other, ours, theirs
  ORDER BY topic.slug, ours.key, theirs.key
  RETURN collect({topic: topic {.key, .slug, .name}, treatedBy: coalesce(topic.treatedBy, 0), ours: ours,
    theirs: theirs {.key, .grade, .place, .aspect, .status, .confidence, .verification,
      source: CASE WHEN coalesce(theirs.confidentiality, 'PUBLIC') IN $readable THEN theirs.source ELSE 'withheld: ' + theirs.confidentiality END, itself: other = topic}}) AS topics
}
CALL (text) {
  MATCH (text)-[says:SAYS]->(word:Word)
  WHERE word.stem IN keys($words) AND word.texts <= $common
  WITH word.stem AS stem, says.weight * $words[word.stem] AS weight
  ORDER BY weight DESC, stem
  RETURN collect({stem: stem, weight: weight}) AS words
}
CALL (text) {
  MATCH (text)-[reference:REFERS_TO]->(via:Deliverable)
  WHERE reference.kind <> 'TWIN' AND via.key IN $references AND coalesce(via.citedBy, 0) <= $common
  WITH DISTINCT via
  ORDER BY via.key
  RETURN collect(via {.key, .name, citedBy: coalesce(via.citedBy, 0)}) AS shared
}
CALL (text) {
  MATCH (text)-[liaison:LIAISES_WITH]->(body:Body {code: $liaison})
  WHERE text:WorkItem
    AND body.code IN $sides
    AND NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-(body) }
    AND NOT EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) }
  RETURN collect({body: body {.key, .code}, document: CASE WHEN coalesce(liaison.confidentiality, 'PUBLIC') IN $readable THEN liaison.source END, date: liaison.fetched}) AS liaisons
}
RETURN text {.key, .name, .title, .status, labels: labels(text), summary: coalesce(abstract, CASE WHEN coalesce(text.confidentiality, 'PUBLIC') IN $readable THEN text.scope END), sides: sides} AS right,
       topics AS topics,
       words AS words,
       shared AS shared,
       liaisons AS liaisons
ORDER BY right.key
