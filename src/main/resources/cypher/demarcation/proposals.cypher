// Question answered: what do these proposals say now, who stands where, and what was concluded?
// Parameters: $keys, the keys of the proposals
// Columns: facts, the properties of a demarcation; consented, the later rules in force there, if any; sides, in their
//          order, each with the body and the delegations that take part; topics, the slugs of those in scope
//          proposals, those of the demarcation, each with
//            root, the part that changes; consented, the later rules by which it goes, if any
//            every revision by number, without clauses; the clauses of the last one in their order; the positions that no
//            later one replaced and the concerns that are open, on whichever revision; the overrides and the conclusion of
//            each side on the last one; all oldest first
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal)
WHERE proposal.key IN $keys
CALL (proposal) {
  MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)
  RETURN revision
  ORDER BY revision.number DESC
  LIMIT 1
}
WITH demarcation, {
  root: properties(proposal),
  consented: COLLECT {
    MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {state: 'CONSENTED'})
    WHERE proposal.rulesNumber IS NULL OR rules.number = proposal.rulesNumber
    RETURN rules
    ORDER BY rules.number DESC
    LIMIT 1
  },
  revisions: COLLECT {
    MATCH (proposal)-[:HAS_REVISION]->(each:Revision)
    RETURN each {
      .number, .contentHash, .title, .document, .clauseKeys, .clauseHashes, .author, .made, .note, .editorial,
      .compromise,
      confirmations: COLLECT {
        MATCH (each)<-[:CONFIRMS]-(confirmation:Confirmation)
        RETURN confirmation {.side, .as}
        ORDER BY confirmation.confirmed, confirmation.side
      }
    }
    ORDER BY each.number
  },
  clauses: COLLECT {
    MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic:Topic|MergedTopic)
    WITH clause, topic
    ORDER BY clause.position
    RETURN clause {
      .aspect, .arrangement, .boundary, .validUntil, .reviewOn,
      topic: topic.slug,
      parties: COLLECT {
        MATCH (clause)-[names:NAMES_PARTY]->(party)
        RETURN party {.code, .number, .period, as: names.as}
        ORDER BY names.position
      }
    }
  },
  positions: COLLECT {
    MATCH (proposal)-[:HAS_REVISION]->(spoken:Revision)<-[:ON_REVISION]-(position:Position {current: true})
          <-[:TOOK]-(delegation:Delegation)
    RETURN position {
      .key, .stand, .text, .wouldLift, .until, .topic, .aspect, .takenBy, .taken, .number, .source,
      revision: spoken.number,
      delegation: delegation.name,
      sides: COLLECT {
        MATCH (delegation)-[:TAKES_PART_IN]->(side:Side)-[:OF_BODY]->(body:Body)
        MATCH (demarcation)-[has:HAS_SIDE]->(side)
        RETURN body.code
        ORDER BY has.position
      }
    }
    ORDER BY position.number
  },
  concerns: COLLECT {
    MATCH (proposal)<-[:RAISED_ON]-(concern:Concern)<-[:HAS_CONCERN]-(delegation:Delegation)
    WHERE concern.lifted IS NULL
    RETURN concern {
      .key, .topic, .aspect, .revision, .reason, .wouldLift, .raised, .raisedBy, .lifted,
      delegation: delegation.name
    }
    ORDER BY concern.raised, concern.key
  },
  overrides: COLLECT {
    MATCH (override:RequirementOverride)-[:ON_REVISION]->(revision)
    RETURN override {.requirement, .side, .coChairOf, .reason, .recordedBy, .recorded}
    ORDER BY override.recorded, override.coChairOf
  },
  conclusions: COLLECT {
    MATCH (conclusion:Conclusion {current: true})-[:ON_REVISION]->(revision)
    RETURN conclusion {.side, .outcome, .text, .recordedBy, .recorded, dissent: coalesce(conclusion.dissent, ''),
      clauses: coalesce(conclusion.clauses, [])}
    ORDER BY conclusion.recorded, conclusion.side
  }
} AS proposal
WITH demarcation, collect(proposal) AS proposals
RETURN demarcation {.key, .slug, .title, .mandate, .source, .rehearsal, .aspects, .commentPeriod, .escalationDays,
         .quorum, .showCounts, .timeRequestDays} AS facts,
       COLLECT {
         MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {state: 'CONSENTED'})
         RETURN rules
         ORDER BY rules.number DESC
         LIMIT 1
       } AS consented,
       COLLECT {
         MATCH (demarcation)-[has:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
         RETURN {
           body: body.code,
           delegations: COLLECT {
             MATCH (delegation:Delegation)-[part:TAKES_PART_IN]->(side)
             WHERE part.until IS NULL
             RETURN delegation.name
             ORDER BY delegation.name
           }
         }
         ORDER BY has.position
       } AS sides,
       COLLECT {
         MATCH (demarcation)-[:HAS_IN_SCOPE]->(topic:Topic)
         RETURN topic.slug
         ORDER BY topic.slug
       } AS topics,
       proposals
ORDER BY facts.slug
