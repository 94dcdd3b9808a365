CYPHER 25
// Question answered: which topics in reach would a text treat for which these are suggested?
// Who treats a narrower topic also treats its broader one, and not that itself.
//
// Parameters:
//   $suggested  slugs of topics
//   $topics     slugs of topics that count; null for all
// Columns, in the order of the suggestions: suggested, slug of the topic that is suggested; topic (key, slug, name); treatedBy, how many Deliverables treated it when that
//          was counted last; itself, whether it is the topic that is suggested; counts, whether it is in reach
UNWIND range(0, size($suggested) - 1) AS place
WITH place, $suggested[place] AS suggested
MATCH (treated:Topic {slug: suggested})-[:BROADER]->{0,1}(topic:Topic)
RETURN suggested AS suggested,
       topic {.key, .slug, .name} AS topic,
       coalesce(topic.treatedBy, 0) AS treatedBy,
       topic = treated AS itself,
       $topics IS NULL OR topic.slug IN $topics AS counts
ORDER BY place, topic.slug
