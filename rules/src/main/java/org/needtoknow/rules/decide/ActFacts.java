package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.Feed;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.signal.ReasonClass;

/**
 * What is on file about one act.
 *
 * @param subjectId see {@link org.needtoknow.rules.identity.SubjectIds}
 * @param atAlternate the evidence at the other instant of a doubled hour, else empty
 * @param duty the officer's duty as the roster tells
 * @param onScene whether a call shows the officer at work, whatever the roster says
 * @param reason what kind of text stands as the reason
 * @param inTraining whether the file shows training of the officer at that time, as the reason says
 * @param derivedTie a tie that only records show, where the department allowed to look
 * @param lacking what each feed that could have explained the act lacks
 * @param untold what feeds that are there leave out, so that it cannot be said that nothing
 *     explains the act
 */
public record ActFacts(
    String subjectId,
    Profile subject,
    Evidence evidence,
    Optional<Evidence> atAlternate,
    DutyState duty,
    boolean onScene,
    ReasonClass reason,
    boolean inTraining,
    Optional<DerivedTie> derivedTie,
    Map<Feed, UndeterminedReason> lacking,
    List<String> untold) {

  /** Times after {@code after} and up to {@code through} at which something more was recorded. */
  List<Instant> recordedWithin(Instant after, Instant through) {
    if (atAlternate.isEmpty()) {
      return evidence.recordedWithin(after, through);
    }
    TreeSet<Instant> times = new TreeSet<>(evidence.recordedWithin(after, through));
    times.addAll(atAlternate.get().recordedWithin(after, through));
    return new ArrayList<>(times);
  }
}
