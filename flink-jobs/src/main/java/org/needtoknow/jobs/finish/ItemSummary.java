package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.draw.DrawnRule;
import org.needtoknow.rules.draw.Stratum;

/**
 * What ranking and grouping need of a review item: small enough to hold all of them in memory.
 *
 * @param acts how many acts stand in it
 * @param reported true when at least one act on which the rule fired lies in the reported period
 * @param subject whom or what the first act was about, in the log's words; restricted
 * @param steps when the acts that no work excuses came to be one, two, four and so on
 * @param readyAt the first act of the reported period on which the rule fired
 * @param actKeys hashes of the first acts that no work excuses, to see what items share
 * @param drawnFrom the stratum of an item of the random arm, empty for others
 * @param places where the first acts were read, {@code file:line}
 * @param proofs ids of the acts whose documents the item carries, empty when it carries all
 */
public record ItemSummary(
    String id,
    String rule,
    Finding.About about,
    String officer,
    String subjectId,
    String account,
    ItemScore score,
    int acts,
    int lookups,
    boolean reported,
    Instant firstAt,
    Instant lastAt,
    Set<String> households,
    Set<String> sessions,
    List<Instant> steps,
    Instant readyAt,
    List<Long> actKeys,
    Optional<Stratum> drawnFrom,
    String subject,
    List<String> places,
    Set<String> proofs) {
  /** How many places a table names; the item itself names all. */
  static final int PLACES = 10;

  private static final int KEYS = 200;

  /** Its id and rule alone. */
  @Override
  public String toString() {
    return "ItemSummary[" + id + " " + rule + "]";
  }

  /**
   * Sums an item up.
   *
   * @param acts the first of them with their documents
   */
  public static ItemSummary of(List<FoundAct> acts) throws IOException {
    FoundAct first = acts.get(0);
    Set<String> households = new TreeSet<>();
    Set<String> sessions = new TreeSet<>();
    boolean reported = false;
    for (FoundAct act : acts) {
      households.addAll(act.households());
      sessions.add(act.session());
      reported |= act.fired() && act.reported();
    }
    List<String> places = new ArrayList<>(Math.min(acts.size(), PLACES));
    for (FoundAct act : acts.subList(0, Math.min(acts.size(), PLACES))) {
      places.add(ProofWords.place(act.proof()));
    }
    return new ItemSummary(
        first.itemId(),
        first.rule(),
        first.about(),
        officer(first),
        first.subjectId(),
        first.account(),
        ItemScore.of(acts),
        acts.size(),
        acts.stream().mapToInt(act -> act.lookups().size()).sum(),
        reported,
        first.at(),
        acts.get(acts.size() - 1).at(),
        Set.copyOf(households),
        Set.copyOf(sessions),
        steps(acts),
        acts.stream()
            .filter(act -> act.fired() && act.reported())
            .map(FoundAct::at)
            .findFirst()
            .orElse(first.at()),
        acts.stream()
            .filter(act -> !act.excused())
            .limit(KEYS)
            .map(act -> Packet.hash(act.actId()))
            .toList(),
        first.rule().equals(DrawnRule.ID)
            ? Optional.of(Stratum.of(ProofWords.verdict(first.proof())))
            : Optional.empty(),
        ProofWords.subject(first.proof()),
        places,
        ProofChoice.of(acts));
  }

  private static List<Instant> steps(List<FoundAct> acts) {
    List<Instant> steps = new ArrayList<>(4);
    long counted = 0;
    for (FoundAct act : acts) {
      if (!act.excused() && Long.bitCount(++counted) == 1) {
        steps.add(act.at());
      }
    }
    return steps;
  }

  /** The score as it stood before that time. */
  int scoreBy(Instant time) {
    long reached = steps.stream().filter(step -> step.isBefore(time)).count();
    return score.totalAfter((int) Math.max(0, reached - 1));
  }

  /** Whether the item carries the document of that act. */
  boolean proves(String actId) {
    return proofs.isEmpty() || proofs.contains(actId);
  }

  /** Whether it is of an account of which nobody known answers for the lookups. */
  boolean ofNobodyKnown() {
    return Accountable.isAccount(officer);
  }

  /** Whether it was drawn at random and opened by no rule. */
  boolean isDrawn() {
    return drawnFrom.isPresent();
  }

  /** The same item with another score. */
  ItemSummary with(ItemScore other) {
    return new ItemSummary(
        id,
        rule,
        about,
        officer,
        subjectId,
        account,
        other,
        acts,
        lookups,
        reported,
        firstAt,
        lastAt,
        households,
        sessions,
        steps,
        readyAt,
        actKeys,
        drawnFrom,
        subject,
        places,
        proofs);
  }

  /** Who answers, or the account without the day when that is nobody known. */
  static String officer(FoundAct act) {
    return Accountable.isAccount(act.officer())
        ? Accountable.account(act.account())
        : act.officer();
  }
}
