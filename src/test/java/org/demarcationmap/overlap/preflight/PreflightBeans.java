package org.demarcationmap.overlap.preflight;

import org.jspecify.annotations.NullMarked;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

import org.demarcationmap.TestTime;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.FindingBeans;

/**
 * What answers a preflight, and what finds the same for texts of the catalogue.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Preflights.class)
@Import({ FindingBeans.class, SuggestionBeans.class, TestTime.class, Turns.class, GraphLook.class })
class PreflightBeans {

}
