package org.demarcationmap.overlap;

import java.time.Clock;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.catalogue.Readership;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What computes and keeps findings.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({ "org.demarcationmap.overlap.findings", "org.demarcationmap.overlap.pairs",
		"org.demarcationmap.overlap.words" })
@Import({ CurrentParticipant.class, Readership.class, Overlaps.class, PairCards.class, PreflightCards.class,
		TopicOverlaps.class, TreatmentsBySides.class })
@EnableConfigurationProperties(OverlapWeights.class)
public class FindingBeans {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
