package org.demarcationmap.overlap.coverage;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.overlap.OverlapWeights;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * What reads coverages.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@Import({ Coverages.class, ClaimsOnTopics.class, CurrentParticipant.class, Mandates.class, Readership.class,
		StrongestTexts.class, ThirdParties.class })
@EnableConfigurationProperties(OverlapWeights.class)
public class CoverageBeans {

}
