// What bodies say of conclusions, and moments that passed and were told, each once.
CREATE CONSTRAINT endorsement_key IF NOT EXISTS FOR (endorsement:Endorsement) REQUIRE endorsement.key IS UNIQUE;
CREATE CONSTRAINT passed_deadline IF NOT EXISTS FOR (deadline:PassedDeadline) REQUIRE (deadline.kind, deadline.subject, deadline.due) IS UNIQUE;
CREATE INDEX proposal_state IF NOT EXISTS FOR (proposal:Proposal) ON (proposal.state);
