package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.explain.Evidence;

/**
 * A question as of a time, by one evidence: nothing that was recorded later is used.
 *
 * @param evidence of the act's own instant, or of the other instant of a doubled hour
 */
record AsOf(Question question, Evidence evidence, AuditSettings settings, Instant time) {
  History history() {
    return question.history();
  }

  /** Candidates recorded by then; as a rule that is all of them. */
  List<Candidate> candidates() {
    List<Candidate> all = evidence.candidates();
    boolean followsUp =
        !history().siblings().isEmpty() && settings.templates().contains(Template.FOLLOW_UP);
    boolean whole = !followsUp;
    for (Candidate candidate : all) {
      whole &= candidate.isKnown(time);
    }
    if (whole) {
      return all;
    }
    List<Candidate> known = new ArrayList<>(all.size() + 1);
    for (Candidate candidate : all) {
      if (candidate.isKnown(time)) {
        known.add(candidate);
      }
    }
    if (followsUp) {
      known.addAll(history().followUps(time));
    }
    return known;
  }
}
