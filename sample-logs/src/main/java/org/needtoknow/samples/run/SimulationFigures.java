package org.needtoknow.samples.run;

/**
 * What was simulated, in numbers.
 *
 * @param shifts shifts of sworn people
 * @param records log rows for queries, including copies sent to a state
 * @param lookups those rows without the copies
 * @param acts queries that people typed
 * @param parties people and vehicles of calls, recorded or not
 * @param longestWait the most queries held in memory at once
 */
public record SimulationFigures(
    int staff, long shifts, long records, long lookups, long acts, long parties, int longestWait) {}
