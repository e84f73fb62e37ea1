package org.needtoknow.results.document;

import java.util.OptionalDouble;

/**
 * How the officer's share of acts of a kind compares with that of other people.
 *
 * @param measure what is compared
 * @param value the officer's share, from 0 to 1
 * @param group who is compared
 * @param others how many other people are in the group
 * @param lowerQuartile of the group's shares; empty where too few can be compared
 * @param sentence the comparison in numbers; names no person
 */
public record ComparedWithPeers(
    String measure,
    double value,
    String group,
    long others,
    OptionalDouble lowerQuartile,
    OptionalDouble median,
    OptionalDouble upperQuartile,
    String sentence) {
  public ComparedWithPeers {
    measure = Blank.required(measure, "ntk.item.compared.measure");
    group = Blank.orBlank(group);
    lowerQuartile = lowerQuartile == null ? OptionalDouble.empty() : lowerQuartile;
    median = median == null ? OptionalDouble.empty() : median;
    upperQuartile = upperQuartile == null ? OptionalDouble.empty() : upperQuartile;
    sentence = Blank.orBlank(sentence);
  }
}
