package org.needtoknow.rules.pattern;

/**
 * One officer's week in numbers, held against the officer's own earlier weeks.
 *
 * @param week number of the week since 1970, Monday to Sunday in the department's zone
 * @param volumeOverOwn tenths of a robust deviation above the own past, 0 where that is too short
 * @param unexplainedChanceOwn zeros of the chance, 0 where the past is too short
 * @param weakChanceOwn the same of weakly explained acts
 */
public record OfficerWeek(
    String officer,
    long week,
    long acts,
    long unexplained,
    long weak,
    long pastWeeks,
    long volumeOverOwn,
    long unexplainedChanceOwn,
    long weakChanceOwn) {}
