package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.SortedMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.document.Blank;

/**
 * What became of the lookups of one system in one month. These add up: those of a year are the sums
 * over its months.
 *
 * @param system as the department calls it
 * @param month of the lookup, in the department's zone
 * @param acts what people did: an act counts in the month and system of its first lookup
 * @param verdicts lookups by verdict
 * @param weaklyExplained those of the explained that rest on weak explanations alone
 * @param undetermined those that could not be judged, by the weightiest reason
 * @param undeterminedDelicate those of them whose subject is related, adverse or restricted
 * @param explainedBy lookups by the template of their best explanation
 */
public record SystemMonth(
    String system,
    YearMonth month,
    long lookups,
    long acts,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<Verdict, Long> verdicts,
    long weaklyExplained,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<UndeterminedReason, Long> undetermined,
    long undeterminedDelicate,
    @JsonInclude(JsonInclude.Include.ALWAYS) SortedMap<Template, Long> explainedBy) {
  public SystemMonth {
    system = Text.required(system, "system");
    requireNonNull(month, "month");
    verdicts = Counted.every(verdicts);
    undetermined = Blank.orEmptyMap(undetermined);
    explainedBy = Blank.orEmptyMap(explainedBy);
    Counted.same(lookups, Counted.sum(verdicts.values()), "lookups and their verdicts");
    if (weaklyExplained > verdicts.get(Verdict.EXPLAINED)) {
      throw new IllegalArgumentException("more are weakly explained than are explained");
    }
  }

  /** How many lookups have that verdict. */
  public long of(Verdict verdict) {
    return verdicts.get(verdict);
  }
}
