// Title and document belong to a revision, which also says who made it and names its clauses by digest. The digest of a clause that
// was written before is not known here: its key stands for it, so that the next revision counts as changing the clause.
CREATE CONSTRAINT confirmation_key IF NOT EXISTS FOR (confirmation:Confirmation) REQUIRE confirmation.key IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (revision:Revision) REQUIRE (revision.proposal, revision.number) IS UNIQUE;
MATCH (proposal:Proposal)-[:HAS_REVISION]->(revision:Revision)
WHERE revision.title IS NULL
CALL (revision) {
  MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic)
  WITH clause, topic
  ORDER BY clause.position
  RETURN collect(topic.slug + ' ' + clause.aspect) AS clauseKeys, collect(clause.key) AS clauseHashes
}
SET revision.proposal = proposal.key,
    revision.title = proposal.title,
    revision.document = proposal.document,
    revision.author = proposal.author,
    revision.made = proposal.submitted,
    revision.note = '',
    revision.editorial = false,
    revision.compromise = false,
    revision.clauseKeys = clauseKeys,
    revision.clauseHashes = clauseHashes;
MATCH (proposal:Proposal)
WHERE proposal.title IS NOT NULL
REMOVE proposal.title, proposal.document;
