package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.DerivedTie;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.match.DutyState;
import org.needtoknow.rules.match.NameLikeness;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.signal.ReasonClass;

/**
 * The facts on file about one act.
 *
 * @param subjectId see {@link org.needtoknow.rules.identity.SubjectIds}
 * @param atAlternate the evidence at the other instant of a doubled hour, else empty
 * @param duty the officer's duty by the roster; {@code ON} when a call shows the officer at work,
 *     whatever the roster says
 * @param reason what kind of text was typed as the reason
 * @param inTraining whether the reason says training and the file shows training of the officer at
 *     that time
 * @param derivedTie a tie that only records show, where the department allowed the search for it
 * @param tiedByDispatch whether only a dispatched call ties the requester to the operator, so that
 *     the requester's own work is not among the facts
 * @param missing missing data that could have explained the act; calculated when asked for, because
 *     most acts have an explanation and need no answer
 */
public record ActFacts(
    String subjectId,
    Profile subject,
    Evidence evidence,
    Optional<Evidence> atAlternate,
    DutyState duty,
    ReasonClass reason,
    boolean inTraining,
    Optional<DerivedTie> derivedTie,
    boolean tiedByDispatch,
    Supplier<MissingData> missing) {

  /** Facts of an act that could not be evaluated. */
  static ActFacts none(Lookup head, NameLikeness likeness) {
    return new ActFacts(
        "",
        Profile.of(Subject.NONE, likeness),
        Evidence.NONE,
        Optional.empty(),
        DutyState.UNKNOWN,
        ReasonClass.of(head),
        false,
        Optional.empty(),
        false,
        () -> MissingData.NONE);
  }

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
