// Question answered: everything that a page about a proposal shows, as it is stored
// Parameters: $proposal, its key
// Columns: found
CYPHER 25
MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal {key: $proposal})
RETURN proposal {
  .*,
  demarcation: demarcation {
    .slug, .title, .rehearsal, .commentPeriod, .escalationDays, .quorum, .showCounts, .timeRequestDays,
    rules: COLLECT {
      MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {state: 'CONSENTED'})
      WHERE proposal.rulesNumber IS NULL OR rules.number = proposal.rulesNumber
      RETURN properties(rules)
      ORDER BY rules.number DESC
      LIMIT 1
    },
    sides: COLLECT {
      MATCH (demarcation)-[has:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
      RETURN {
        body: body.code,
        delegations: COLLECT {
          MATCH (delegation:Delegation)-[part:TAKES_PART_IN]->(side)
          WHERE part.until IS NULL
          OPTIONAL MATCH (delegation)-[asked:WAS_ASKED {side: side.key}]->(proposal)
          RETURN {name: delegation.name, asked: asked.at}
          ORDER BY delegation.name
        }
      }
      ORDER BY has.position
    }
  },
  revisions: COLLECT {
    MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)
    RETURN revision {
      .*,
      clauses: COLLECT {
        MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic:Topic|MergedTopic)
        WITH clause, topic
        ORDER BY clause.position
        RETURN clause {
          .*, topic: topic.slug,
          parties: COLLECT {
            MATCH (clause)-[names:NAMES_PARTY]->(party)
            RETURN party {.code, .number, .period, as: names.as}
            ORDER BY names.as, names.position
          }
        }
      },
      confirmations: COLLECT {
        MATCH (revision)<-[:CONFIRMS]-(confirmation:Confirmation)
        RETURN properties(confirmation)
      },
      positions: COLLECT {
        MATCH (revision)<-[:ON_REVISION]-(position:Position)<-[:TOOK]-(delegation:Delegation)
        RETURN position {.*, delegation: delegation.name}
        ORDER BY position.number DESC
        LIMIT 100
      },
      overrides: COLLECT {
        MATCH (override:RequirementOverride)-[:ON_REVISION]->(revision)
        RETURN properties(override)
      },
      conclusions: COLLECT {
        MATCH (conclusion:Conclusion {current: true})-[:ON_REVISION]->(revision)
        RETURN properties(conclusion)
      }
    }
    ORDER BY revision.number DESC
  },
  endorsements: COLLECT {
    MATCH (proposal)-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(endorsement:Endorsement)
    RETURN properties(endorsement) AS endorsement
    ORDER BY endorsement.number
  },
  splitFrom: COLLECT {
    MATCH (proposal)-[:SPLIT_FROM]->(from:Proposal)
    RETURN from.key
  },
  splitInto: COLLECT {
    MATCH (proposal)<-[split:SPLIT_FROM]-(into:Proposal)
    RETURN into.key
    ORDER BY split.at, into.key
  },
  concerns: COLLECT {
    MATCH (proposal)<-[:RAISED_ON]-(concern:Concern)<-[:HAS_CONCERN]-(delegation:Delegation)
    RETURN concern {.*, delegation: delegation.name}
    ORDER BY concern.raised, concern.key
    LIMIT 100
  },
  comments: COLLECT {
    MATCH (proposal)-[:HAS_COMMENT]->(comment:Comment)
    RETURN properties(comment) AS comment
    ORDER BY comment.made, comment.key
    LIMIT 100
  }
} AS found
