package org.needtoknow.samples.run;

/**
 * What was simulated, in numbers.
 *
 * @param shifts shifts of sworn people
 * @param records rows of logs that stand for a query, copies sent to a state among them
 * @param lookups those without the copies
 * @param acts what people typed
 * @param parties people and vehicles of calls, written down or not
 * @param longestWait the most queries held in memory at once
 */
public record SimulationFigures(
    int staff, long shifts, long records, long lookups, long acts, long parties, int longestWait) {}
