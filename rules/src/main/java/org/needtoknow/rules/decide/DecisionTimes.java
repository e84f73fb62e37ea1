package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.needtoknow.model.settings.AuditSettings;

/**
 * When an act is decided: at the end of the grace, and again whenever a relevant fact was recorded,
 * up to the horizon. The times depend only on data, not on order of arrival, watermarks or the wall
 * clock.
 */
final class DecisionTimes {
  private DecisionTimes() {}

  /** The times in order; the first is the end of the grace. */
  static Iterable<Instant> of(Question question, AuditSettings settings) {
    Instant first = question.head().at().plus(settings.grace());
    Instant horizon = question.head().at().plus(settings.horizon());
    List<Instant> later = question.facts().recordedWithin(first, horizon);
    List<Instant> ofOthers = question.history().bearsOn(question.facts().evidence());
    if (later.isEmpty() && ofOthers.isEmpty()) {
      return List.of(first);
    }
    TreeSet<Instant> times = new TreeSet<>(later);
    for (Instant known : ofOthers) {
      if (known.isAfter(first) && !known.isAfter(horizon)) {
        times.add(known);
      }
    }
    times.add(first);
    return times;
  }
}
