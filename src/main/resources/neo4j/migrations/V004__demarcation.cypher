// Demarcations, what is proposed in them, and what was agreed.
CREATE CONSTRAINT demarcation_key IF NOT EXISTS FOR (demarcation:Demarcation) REQUIRE demarcation.key IS UNIQUE;
CREATE CONSTRAINT demarcation_slug IF NOT EXISTS FOR (demarcation:Demarcation) REQUIRE demarcation.slug IS UNIQUE;
CREATE CONSTRAINT proposal_key IF NOT EXISTS FOR (proposal:Proposal) REQUIRE proposal.key IS UNIQUE;
CREATE INDEX proposal_demarcation IF NOT EXISTS FOR (proposal:Proposal) ON (proposal.demarcation);
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.key IS UNIQUE;
CREATE CONSTRAINT clause_key IF NOT EXISTS FOR (clause:Clause) REQUIRE clause.key IS UNIQUE;
CREATE CONSTRAINT position_key IF NOT EXISTS FOR (position:Position) REQUIRE position.key IS UNIQUE;
CREATE CONSTRAINT conclusion_key IF NOT EXISTS FOR (conclusion:Conclusion) REQUIRE conclusion.key IS UNIQUE;
CREATE CONSTRAINT annotation_key IF NOT EXISTS FOR (annotation:Annotation) REQUIRE annotation.key IS UNIQUE;
CREATE CONSTRAINT line_key IF NOT EXISTS FOR (line:AgreedLine) REQUIRE line.key IS UNIQUE;
CREATE CONSTRAINT line_version IF NOT EXISTS FOR (line:AgreedLine) REQUIRE (line.demarcation, line.version) IS UNIQUE;
