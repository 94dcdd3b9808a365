// Rules that the sides consented to; an open proposal keeps those of its opening.
CREATE CONSTRAINT rules_key IF NOT EXISTS FOR (rules:Rules) REQUIRE rules.key IS UNIQUE;
MATCH (proposal:Proposal) WHERE proposal.opened IS NOT NULL AND proposal.rulesNumber IS NULL SET proposal.rulesNumber = 1;
