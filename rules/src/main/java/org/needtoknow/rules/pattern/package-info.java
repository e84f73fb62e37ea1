/**
 * Patterns: what shows only when many lookups are seen together (many officers on one subject, an
 * excess over peers, one account in two places). Counts and comparisons are made here; what is
 * worth asking about is data, in rule files over these {@link
 * org.needtoknow.rules.signal.Measure}s. A pattern names lookups and never changes a verdict.
 */
package org.needtoknow.rules.pattern;
