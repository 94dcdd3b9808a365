CYPHER 25
// Question answered: what do these findings rest on, as the graph says now?
// A pair rests on its two texts, on how they treat what both treat, and on references between them; a topic on the texts of the sides that treat it.
//
// Parameters: $keys, of findings that were reviewed
// Columns, one row for each finding and text:
//   finding     key of the finding
//   text        key, name, title, abstract (of the newest edition that has one), scope, status, edition (name of the newest)
//   sides       codes of the bodies that are sides and responsible for it
//   claims      topic (key), name, grade, place, aspect, status, counts (whether the finding rests on it), agreeing and disagreeing (codes of bodies)
//   references  keys of the other text, where it refers to that
MATCH (finding:ReviewedOverlap)
WHERE finding.key IN $keys
OPTIONAL MATCH (set:FindingSet {owner: finding.owner, state: 'CURRENT'})
CALL (finding) {
  MATCH (finding)-[:RESTS_ON]->(text:Deliverable)
  RETURN text
  UNION
  MATCH (finding)-[:RESTS_ON]->(:Topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
  RETURN text
}
CALL (set, text) {
  OPTIONAL MATCH (side:Body)
  WHERE (set IS NULL OR side.code IN set.sides)
    AND (EXISTS { (text)<-[:RESPONSIBLE_FOR]-(side) } OR EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(side) })
  WITH side
  ORDER BY side.code
  RETURN collect(side.code) AS sides
}
WITH finding, set, text, sides
WHERE finding.kind = 'PAIR' OR size(sides) > 0
CALL (text) {
  OPTIONAL MATCH (text)-[:HAS_EDITION]->(edition:Edition)
  WITH edition
  ORDER BY edition.approved, edition.key
  RETURN last(collect(edition.abstract)) AS abstract, last(collect(edition.name)) AS edition
}
CALL (finding, set, text) {
  OPTIONAL MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(topic:Topic)
  WHERE (finding.kind = 'PAIR' OR EXISTS { (finding)-[:RESTS_ON]->(topic) })
    AND (coalesce(size(set.aspects), 0) = 0 OR claim.aspect IN set.aspects)
  WITH finding, set, text, claim, topic
  ORDER BY topic.key, claim.key
  WITH finding, set, text, claim, topic
  WHERE claim IS NOT NULL
  RETURN collect({topic: topic.key, name: topic.name, grade: claim.grade, place: claim.place, aspect: claim.aspect, status: claim.status,
    counts: claim.status <> 'REJECTED' AND (finding.kind = 'TOPIC' OR EXISTS {
      MATCH (finding)-[:RESTS_ON]->(other:Deliverable)-[:HAS_TREATMENT]->(theirs:Treatment)-[:OF_TOPIC]->(treated:Topic)
        -[:BROADER]->{0,1}(shared:Topic)<-[:BROADER]-{0,1}(topic)
      WHERE other <> text AND theirs.status <> 'REJECTED' AND (treated = shared OR topic = shared)
        AND (coalesce(size(set.aspects), 0) = 0 OR theirs.aspect IN set.aspects)
        AND (set.topics IS NULL OR shared.slug IN set.topics)
    }),
    agreeing: COLLECT {
      MATCH (claim)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'AGREE'})-[:OF_BODY]->(body:Body)
      RETURN body.code
      ORDER BY body.code
    },
    disagreeing: COLLECT {
      MATCH (claim)-[:HAS_REVIEW]->(:TreatmentReview {current: true, verdict: 'DISAGREE'})-[:OF_BODY]->(body:Body)
      RETURN body.code
      ORDER BY body.code
    }}) AS claims
}
RETURN finding.key AS finding,
       text {.key, .name, .title, .scope, .status, abstract: abstract, edition: edition} AS text,
       sides AS sides,
       claims AS claims,
       COLLECT {
         MATCH (text)-[reference:REFERS_TO]->(other:Deliverable)<-[:RESTS_ON]-(finding)
         WHERE reference.kind <> 'TWIN'
         RETURN DISTINCT other.key
       } AS references
ORDER BY finding, text.key
