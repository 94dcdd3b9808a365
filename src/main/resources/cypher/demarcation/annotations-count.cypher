// Question answered: how many annotations of a demarcation may the reader see that fit?
// Parameters: $demarcation, its slug; $sides, codes of the sides to which the reader belongs; $coChair, whether the reader co-chairs one;
//             $open, $kind, $on, $topic (slug) and $contested, null where they do not narrow the list; $contestedTopics, slugs
// Columns: count
CYPHER 25
MATCH (:Demarcation {slug: $demarcation})-[:HAS_ANNOTATION]->(annotation:Annotation)
OPTIONAL MATCH (annotation)-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
WITH annotation, topic
WHERE (coalesce(annotation.visibility, 'ALL') = 'ALL'
       OR (annotation.visibility = 'SIDE' AND annotation.side IN $sides)
       OR (annotation.visibility = 'CO_CHAIRS' AND $coChair))
  AND ($open IS NULL OR coalesce(annotation.open, true) = $open)
  AND ($kind IS NULL OR annotation.kind = $kind)
  AND ($on IS NULL OR coalesce(annotation.on, 'TOPIC') = $on)
  AND ($topic IS NULL OR topic.slug = $topic)
  AND ($contested IS NULL OR coalesce(topic.slug IN $contestedTopics, false) = $contested)
RETURN count(annotation) AS count
