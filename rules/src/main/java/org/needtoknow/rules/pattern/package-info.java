/**
 * Patterns over many lookups: many officers on one subject, an excess over peers, one account in
 * two places. This package counts and compares. Rule files decide which values of these {@link
 * org.needtoknow.rules.signal.Measure}s lead to a question. A pattern names lookups; it never
 * changes a verdict.
 *
 * <p>{@link org.needtoknow.rules.pattern.ActivityCollector} collects what is needed of one officer,
 * {@link org.needtoknow.rules.pattern.AccountUse} of the accounts. {@link
 * org.needtoknow.rules.pattern.Patterns} asks the rules; each scope has a class that calculates its
 * measures ({@code OfficerMeasures}, {@code WeekMeasures} and so on).
 */
package org.needtoknow.rules.pattern;
