package org.needtoknow.rules.statement;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.review.ItemAct;

/**
 * An act of an item with what its document says.
 *
 * @param detail empty when the item does not carry the act's document
 */
public record StatedAct(ItemAct act, Optional<Detail> detail) {
  public StatedAct {
    requireNonNull(act, "act");
    requireNonNull(detail, "detail");
  }

  /**
   * What the document says.
   *
   * @param whom the subject in words; restricted
   * @param named whether the lookup itself has a person's name
   * @param kind what was looked up
   * @param undetermined why it could not be judged, in words; none for a verdict
   * @param signals the values that the rules saw, by name
   * @param work explanations that count, then those that do not
   */
  public record Detail(
      LookupAction action,
      String whom,
      boolean named,
      SubjectKind kind,
      Verdict verdict,
      boolean weak,
      List<String> undetermined,
      Map<String, Object> signals,
      List<StatedWork> work) {
    public Detail {
      requireNonNull(action, "action");
      whom = Text.orBlank(whom, "whom");
      requireNonNull(kind, "kind");
      requireNonNull(verdict, "verdict");
      undetermined = List.copyOf(undetermined);
      signals = Map.copyOf(signals);
      work = List.copyOf(work);
    }

    /** Only the verdict. */
    @Override
    public String toString() {
      return "Detail[" + verdict + "]";
    }
  }

  Instant at() {
    return act.at();
  }

  /** Whether work on file explains it strongly, as far as known. */
  boolean isExcused() {
    return detail.map(one -> one.verdict().isStrong(one.weak())).orElse(act.excused());
  }

  /** The word of a signal, {@code ""} when it is not known. */
  String signal(String key) {
    return detail.map(one -> one.signals().get(key)).map(String::valueOf).orElse("");
  }
}
