package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.springframework.stereotype.Service;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * What is found about topics, from what the graph says now.
 */
@Service
public class TopicOverlaps {

	private final TreatmentsBySides treatments;

	private final OverlapWeights weights;

	private final Transactions transactions;

	TopicOverlaps(TreatmentsBySides treatments, OverlapWeights weights, Transactions transactions) {
		this.treatments = treatments;
		this.weights = weights;
		this.transactions = transactions;
	}

	/**
	 * The topics that more than one side treats, read in one call.
	 * @param topics slugs of the topics to look at
	 * @param reach between whom, and which aspects count
	 * @param owner under whose key the findings are filed
	 * @return the findings, strongest first
	 */
	public List<Overlap> about(Collection<String> topics, Reach reach, String owner) {
		var findings = new LinkedHashMap<String, TopicFinding>();
		for (var row : this.transactions.read(() -> this.treatments.about(topics, reach))) {
			findings.computeIfAbsent(row.topic().key(), (_) -> new TopicFinding(this.weights, row.topic()))
				.add(row.end());
		}
		return findings.values()
			.stream()
			.flatMap((finding) -> finding.filedUnder(owner).stream())
			.sorted(OverlapOrder.STRONGEST_FIRST.comparator())
			.toList();
	}

}
