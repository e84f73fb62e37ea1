package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.document.Blank;

/**
 * Every count of a run. Counts of lookups are the sums over {@code months}.
 *
 * @param lookups lookups of the reported period; every one has one verdict
 * @param acts what people did: lookups without those that systems added by themselves
 * @param weaklyExplained those of the explained that rest on weak explanations alone
 * @param undetermined lookups that could not be judged, by the weightiest reason
 * @param undeterminedDelicate those of them whose subject is related, adverse or restricted
 * @param explainedBy lookups by the template of their best explanation
 * @param reviewItems items that rules opened
 * @param inBudget those of them that reviewers are expected to get to
 * @param matters how many slots these take, since items that belong together take one
 * @param budget how many slots there are in the weeks reported
 * @param weeks whole weeks from the first lookup reported to the last, at least 1
 * @param drawnAtRandom items of the random draw, which take no slot
 * @param shareMissed what the random draw says of how much the review misses
 * @param shown explained conflicts that open no item
 * @param rejected records that could not be read
 * @param duplicates rows that repeat a lookup read before
 * @param outsidePeriod lookups outside the reported period
 * @param evaluationFailed acts of which an evaluation failed
 * @param factsDelivered facts handed to the officers whose lookups they may explain
 * @param factsCapped facts that a limit kept from somebody
 * @param months lookups by system and month, in this order
 */
public record Counts(
    long lookups,
    long acts,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<Verdict, Long> verdicts,
    long weaklyExplained,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<UndeterminedReason, Long> undetermined,
    long undeterminedDelicate,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<Template, Long> explainedBy,
    long reviewItems,
    long inBudget,
    long matters,
    long budget,
    long weeks,
    long drawnAtRandom,
    MissedShare shareMissed,
    long shown,
    long rejected,
    long duplicates,
    long outsidePeriod,
    long evaluationFailed,
    long factsDelivered,
    long factsCapped,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<SystemMonth> months) {
  public Counts {
    verdicts = Counted.every(verdicts);
    undetermined = Blank.orEmptyMap(undetermined);
    explainedBy = Blank.orEmptyMap(explainedBy);
    requireNonNull(shareMissed, "counts.share_missed");
    months = Blank.orEmptyList(months);
    Counted.same(lookups, Counted.sum(verdicts.values()), "lookups and their verdicts");
    if (inBudget > reviewItems || matters > inBudget) {
      throw new IllegalArgumentException("more items are in the budget than there are");
    }
    sameAs(months, lookups, SystemMonth::lookups, "lookups");
    sameAs(months, acts, SystemMonth::acts, "acts");
    sameAs(months, weaklyExplained, SystemMonth::weaklyExplained, "weakly explained");
    sameAs(
        months, undeterminedDelicate, SystemMonth::undeterminedDelicate, "undetermined delicate");
    Counted.same(verdicts, Counted.every(Counted.sums(months, SystemMonth::verdicts)), "verdicts");
    Counted.same(undetermined, Counted.sums(months, SystemMonth::undetermined), "reasons");
    Counted.same(explainedBy, Counted.sums(months, SystemMonth::explainedBy), "templates");
  }

  /**
   * Counts of review items.
   *
   * @see Counts
   */
  public record Items(
      long reviewItems,
      long inBudget,
      long matters,
      long budget,
      long weeks,
      long drawnAtRandom,
      MissedShare shareMissed,
      long shown) {}

  /**
   * Counts of records and of work in the pipeline.
   *
   * @see Counts
   */
  public record Records(
      long rejected,
      long duplicates,
      long outsidePeriod,
      long evaluationFailed,
      long factsDelivered,
      long factsCapped) {}

  /** The counts of a run whose lookups are those of these months. */
  public static Counts of(List<SystemMonth> months, Items items, Records records) {
    return new Counts(
        Counted.sum(months, SystemMonth::lookups),
        Counted.sum(months, SystemMonth::acts),
        Counted.sums(months, SystemMonth::verdicts),
        Counted.sum(months, SystemMonth::weaklyExplained),
        Counted.sums(months, SystemMonth::undetermined),
        Counted.sum(months, SystemMonth::undeterminedDelicate),
        Counted.sums(months, SystemMonth::explainedBy),
        items.reviewItems,
        items.inBudget,
        items.matters,
        items.budget,
        items.weeks,
        items.drawnAtRandom,
        items.shareMissed,
        items.shown,
        records.rejected,
        records.duplicates,
        records.outsidePeriod,
        records.evaluationFailed,
        records.factsDelivered,
        records.factsCapped,
        months);
  }

  private static void sameAs(
      List<SystemMonth> months, long all, ToLongFunction<SystemMonth> count, String what) {
    Counted.same(all, Counted.sum(months, count), what + " of the run and its months");
  }

  /** How many lookups have that verdict. */
  public long of(Verdict verdict) {
    return verdicts.get(verdict);
  }
}
