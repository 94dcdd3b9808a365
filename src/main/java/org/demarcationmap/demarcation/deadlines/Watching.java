package org.demarcationmap.demarcation.deadlines;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every few seconds whether moments passed, and at the start for those that passed
 * while nothing ran.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "demarcation-map.deadlines.watch", matchIfMissing = true)
class Watching {

	private final PassedMoments moments;

	Watching(PassedMoments moments) {
		this.moments = moments;
	}

	@Scheduled(fixedDelayString = "${demarcation-map.deadlines.every:10s}")
	void look() {
		this.moments.catchUp();
	}

}
