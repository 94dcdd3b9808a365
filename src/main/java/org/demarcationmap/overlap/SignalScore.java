package org.demarcationmap.overlap;

/**
 * What one signal gave to an overlap.
 *
 * @param signal the signal
 * @param score how strong it is by itself
 * @param part its part of the whole; the parts of all signals make 1
 */
public record SignalScore(Signal signal, Score score, Score part) {
}
