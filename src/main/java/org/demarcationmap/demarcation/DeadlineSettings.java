package org.demarcationmap.demarcation;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where days end, {@code demarcation-map.time-zone}.
 *
 * @param timeZone the time zone of deadlines; that of ITU-T unless another is set
 */
@ConfigurationProperties("demarcation-map")
record DeadlineSettings(@DefaultValue("Europe/Zurich") ZoneId timeZone) {

}
