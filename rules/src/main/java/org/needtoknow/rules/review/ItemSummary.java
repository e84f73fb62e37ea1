package org.needtoknow.rules.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.draw.Stratum;

/**
 * The parts of a review item that ranking and grouping need: small enough to hold all items in
 * memory.
 *
 * @param subjectId the subject's id of the first act
 * @param account the account of the first act
 * @param officer the accountable person of the first act
 * @param acts how many acts the item has
 * @param lookups how many lookups these acts have
 * @param fired on how many of these acts the rule fired
 * @param incidents in how many sessions acts lie that no work excuses; all sessions when work
 *     excuses each act
 * @param kinds the kinds of these lookups
 * @param likelihood how probable it is that honest work alone shows as much; empty when there is
 *     nothing to compare
 * @param reported true when at least one act on which the rule fired lies in the reported period
 * @param span the times of its acts
 * @param links what it may have in common with other items
 * @param drawnFrom the stratum of an item of the random arm, empty for others
 * @param shown the parts that a table shows
 */
public record ItemSummary(
    ItemKey key,
    String officer,
    String subjectId,
    String account,
    ItemScore score,
    int acts,
    int lookups,
    int fired,
    int incidents,
    Set<EncounterKind> kinds,
    Optional<Likelihood> likelihood,
    boolean reported,
    Span span,
    Links links,
    Optional<Stratum> drawnFrom,
    Shown shown) {
  /** The most places that a table names; the item itself names all. */
  public static final int PLACES = 10;

  /** The most acts that are compared with those of other items. */
  private static final int COMPARED = 200;

  /**
   * The times of the acts of an item.
   *
   * @param steps the times at which its acts that no work excuses became one, two, four and so on
   * @param readyAt the first act of the reported period on which the rule fired
   */
  public record Span(Instant firstAt, Instant lastAt, Instant readyAt, List<Instant> steps) {}

  /**
   * The features that an item may have in common with others.
   *
   * @param households keyed hashes of the subjects' addresses
   * @param sessions the officer's sessions in which its acts were run
   * @param acts ids of the first acts that no work excuses
   * @param colleagues whether the subject is a coworker, a former coworker or lives with one
   */
  public record Links(
      Set<String> households, Set<String> sessions, List<String> acts, boolean colleagues) {}

  /**
   * The parts of an item that a table shows.
   *
   * @param subject the subject of the first act, in the log's words; restricted
   * @param places where the first acts were read, {@code file:line}
   * @param proofs ids of the acts whose documents the item carries, empty when it carries all
   */
  public record Shown(String subject, List<String> places, Set<String> proofs) {
    /** Only the places. */
    @Override
    public String toString() {
      return "Shown" + places;
    }
  }

  /** Only its id and rule. */
  @Override
  public String toString() {
    return "ItemSummary[" + key.id() + " " + key.rule() + "]";
  }

  /**
   * Summarizes an item.
   *
   * @param acts all acts of one item, in order of time; at least one
   */
  public static ItemSummary of(List<ItemAct> acts) {
    ItemAct first = acts.get(0);
    return new ItemSummary(
        first.item(),
        first.officer(),
        first.subject().id(),
        first.act().account(),
        ItemScore.of(acts),
        acts.size(),
        acts.stream().mapToInt(act -> act.act().lookups().size()).sum(),
        (int) acts.stream().filter(ItemAct::fired).count(),
        incidents(acts),
        acts.stream().map(ItemAct::kind).collect(Collectors.toUnmodifiableSet()),
        Optional.empty(),
        acts.stream().anyMatch(act -> act.fired() && act.reported()),
        span(acts),
        links(acts),
        first.drawnFrom(),
        new Shown(
            first.subject().words(),
            acts.stream().limit(PLACES).map(act -> act.act().place()).toList(),
            ProofChoice.of(acts)));
  }

  private static int incidents(List<ItemAct> acts) {
    boolean allExcused = acts.stream().allMatch(ItemAct::excused);
    return (int)
        acts.stream()
            .filter(act -> allExcused || !act.excused())
            .map(act -> act.links().session())
            .distinct()
            .count();
  }

  private static Span span(List<ItemAct> acts) {
    Instant first = acts.get(0).at();
    return new Span(
        first,
        acts.get(acts.size() - 1).at(),
        acts.stream()
            .filter(act -> act.fired() && act.reported())
            .map(ItemAct::at)
            .findFirst()
            .orElse(first),
        steps(acts));
  }

  private static List<Instant> steps(List<ItemAct> acts) {
    List<Instant> steps = new ArrayList<>(4);
    long counted = 0;
    for (ItemAct act : acts) {
      if (!act.excused() && Long.bitCount(++counted) == 1) {
        steps.add(act.at());
      }
    }
    return steps;
  }

  private static Links links(List<ItemAct> acts) {
    Set<String> households = new TreeSet<>();
    Set<String> sessions = new TreeSet<>();
    for (ItemAct act : acts) {
      households.addAll(act.links().households());
      sessions.add(act.links().session());
    }
    return new Links(
        Set.copyOf(households),
        Set.copyOf(sessions),
        acts.stream().filter(act -> !act.excused()).limit(COMPARED).map(ItemAct::id).toList(),
        acts.stream().anyMatch(act -> act.links().colleague()));
  }

  public String id() {
    return key.id();
  }

  public String rule() {
    return key.rule();
  }

  public Finding.About about() {
    return key.about();
  }

  public Instant firstAt() {
    return span.firstAt();
  }

  public Instant lastAt() {
    return span.lastAt();
  }

  /** The score that the item had before that time. */
  int scoreBy(Instant time) {
    long reached = span.steps().stream().filter(step -> step.isBefore(time)).count();
    return score.totalAfter((int) Math.max(0, reached - 1));
  }

  /** Whether the item carries the document of that act. */
  public boolean proves(String actId) {
    return shown.proofs().isEmpty() || shown.proofs().contains(actId);
  }

  /** Whether it concerns an account whose holder is not known. */
  boolean isOfUnknownHolder() {
    return Accountable.isAccount(officer);
  }

  /** Whether honest work alone often shows as much, so that it takes no slot. */
  public boolean isUsual() {
    return likelihood.map(Likelihood::isUsual).orElse(false);
  }

  /** Whether it was drawn at random and opened by no rule. */
  public boolean isDrawn() {
    return drawnFrom.isPresent();
  }

  /** The same item with another score. */
  ItemSummary with(ItemScore other) {
    return with(other, likelihood);
  }

  /** The same item compared with chance; the same when there was nothing to compare. */
  public ItemSummary with(Optional<Likelihood> compared) {
    return compared.map(this::with).orElse(this);
  }

  /** The same item compared with chance, its score lowered by what chance explains. */
  public ItemSummary with(Likelihood compared) {
    return with(score.withChance(compared.probability()), Optional.of(compared));
  }

  private ItemSummary with(ItemScore otherScore, Optional<Likelihood> compared) {
    return new ItemSummary(
        key,
        officer,
        subjectId,
        account,
        otherScore,
        acts,
        lookups,
        fired,
        incidents,
        kinds,
        compared,
        reported,
        span,
        links,
        drawnFrom,
        shown);
  }
}
