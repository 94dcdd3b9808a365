CYPHER 25
// Question answered: what do these pairs of texts have in common, with everything a reader needs to go and look?
//
// Parameters:
//             readable, the confidentialities whose sources may be quoted
//   $pairs    maps of left and right, keys of Deliverables
//   $sides    codes of the bodies that are sides
//   $topics   slugs of topics that count; null for all
//   $aspects  aspects that count; empty for all
//   $common   what more texts have in common is left out
// Columns, one row for each pair:
//   left, right   each: key, name, title, status, labels, summary (abstract or scope), and sides: key, code, and question (key, number, period) or null
//   topics        what both treat: topic (key, slug, name), treatedBy, ours and theirs: key, grade, place, aspect, status, confidence, source,
//                 verification, itself (whether it is that topic, and not a narrower one)
//   words         what both say: stem and weight (the product of both weights), the heaviest first
//   direct        references between them: from and to, key and name
//   shared        texts to which both refer: key, name, citedBy
//   traces        work items that became both: key, name, document (where that was read) and date (of its last known state, or null)
//   liaisons      work items among the two that name a body of the other as liaison, which counts where topics has any: item (key, name),
//                 body (key, code), document (where that was read) and date (when)
UNWIND $pairs AS wanted
MATCH (left:Deliverable {key: wanted.left})
MATCH (right:Deliverable {key: wanted.right})
CALL (left, right) {
  UNWIND [left, right] AS text
  OPTIONAL MATCH (text)-[:HAS_EDITION]->(edition:Edition)
  WHERE edition.abstract IS NOT NULL AND coalesce(edition.confidentiality, 'PUBLIC') IN $readable
  WITH text, edition
  ORDER BY edition.approved, edition.key
  WITH text, last(collect(edition.abstract)) AS abstract
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
  RETURN collect({key: text.key, name: text.name, title: text.title, status: text.status, labels: labels(text),
    summary: coalesce(abstract, CASE WHEN coalesce(text.confidentiality, 'PUBLIC') IN $readable THEN text.scope END), sides: sides}) AS texts
}
CALL (left, right) {
  OPTIONAL MATCH (left)-[:HAS_TREATMENT]->(ours:Treatment)-[:OF_TOPIC]->(one:Topic)-[:BROADER]->{0,1}(topic:Topic)
    <-[:BROADER]-{0,1}(other:Topic)<-[:OF_TOPIC]-(theirs:Treatment)<-[:HAS_TREATMENT]-(right)
  WHERE (one = topic OR other = topic)
    AND ours.status <> 'REJECTED' AND theirs.status <> 'REJECTED'
    AND (size($aspects) = 0 OR (ours.aspect IN $aspects AND theirs.aspect IN $aspects))
    AND ($topics IS NULL OR topic.slug IN $topics)
    AND coalesce(topic.treatedBy, 0) <= $common
  WITH topic, one, other, ours, theirs
  ORDER BY topic.slug, ours.key, theirs.key
  WITH topic, one, other, ours, theirs
  WHERE topic IS NOT NULL
  RETURN collect({topic: topic {.key, .slug, .name}, treatedBy: coalesce(topic.treatedBy, 0),
    ours: ours {.key, .grade, .place, .aspect, .status, .confidence, .verification,
      source: CASE WHEN coalesce(ours.confidentiality, 'PUBLIC') IN $readable THEN ours.source ELSE 'withheld: ' + ours.confidentiality END, itself: one = topic},
    theirs: theirs {.key, .grade, .place, .aspect, .status, .confidence, .verification,
      source: CASE WHEN coalesce(theirs.confidentiality, 'PUBLIC') IN $readable THEN theirs.source ELSE 'withheld: ' + theirs.confidentiality END, itself: other = topic}}) AS topics
}
CALL (left, right) {
  OPTIONAL MATCH (left)-[ours:SAYS]->(word:Word)<-[theirs:SAYS]-(right)
  WHERE word.texts <= $common
  WITH word.stem AS stem, ours.weight * theirs.weight AS weight
  ORDER BY weight DESC, stem
  WITH stem, weight
  WHERE stem IS NOT NULL
  RETURN collect({stem: stem, weight: weight}) AS words
}
CALL (left, right) {
  OPTIONAL MATCH (from:Deliverable)-[reference:REFERS_TO]->(to:Deliverable)
  WHERE reference.kind <> 'TWIN' AND ((from = left AND to = right) OR (from = right AND to = left))
  WITH DISTINCT from, to
  ORDER BY from.key
  WITH from, to
  WHERE from IS NOT NULL
  RETURN collect({from: from {.key, .name}, to: to {.key, .name}}) AS direct
}
CALL (left, right) {
  OPTIONAL MATCH (left)-[ours:REFERS_TO]->(via:Deliverable)<-[theirs:REFERS_TO]-(right)
  WHERE ours.kind <> 'TWIN' AND theirs.kind <> 'TWIN' AND coalesce(via.citedBy, 0) <= $common
  WITH DISTINCT via
  ORDER BY via.key
  WITH via
  WHERE via IS NOT NULL
  RETURN collect(via {.key, .name, citedBy: coalesce(via.citedBy, 0)}) AS shared
}
CALL (left, right) {
  OPTIONAL MATCH (left)<-[:BECAME]-(item:Deliverable)-[:BECAME]->(right)
  WITH DISTINCT item
  ORDER BY item.key
  WITH item
  WHERE item IS NOT NULL
  RETURN collect(item {.key, .name, document: CASE WHEN coalesce(item.confidentiality, 'PUBLIC') IN $readable THEN item.source END, date: COLLECT {
    MATCH (item)-[:HAS_STATE]->(state:State)
    RETURN state.since
    ORDER BY state.since DESC
    LIMIT 1
  }[0]}) AS traces
}
CALL (left, right) {
  UNWIND [left, right] AS item
  UNWIND [left, right] AS text
  MATCH (item)-[liaison:LIAISES_WITH]->(body:Body)
  WHERE item <> text
    AND item:WorkItem
    AND body.code IN $sides
    AND NOT EXISTS { (item)<-[:RESPONSIBLE_FOR]-(body) }
    AND NOT EXISTS { (item)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) }
    AND (EXISTS { (text)<-[:RESPONSIBLE_FOR]-(body) } OR EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(body) })
  WITH item, body, liaison
  ORDER BY item.key, body.code
  RETURN collect({item: item {.key, .name}, body: body {.key, .code}, document: CASE WHEN coalesce(liaison.confidentiality, 'PUBLIC') IN $readable THEN liaison.source END, date: liaison.fetched}) AS liaisons
}
RETURN [text IN texts WHERE text.key = left.key][0] AS left,
       [text IN texts WHERE text.key = right.key][0] AS right,
       topics AS topics, words AS words, direct AS direct, shared AS shared, traces AS traces, liaisons AS liaisons
