package org.needtoknow.rules.catalogue;

import java.util.List;
import java.util.Map;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.RuleScope;

/** The rules in force, ready to run. Immutable: one serves every task of a process. */
public interface Catalogue {
  /**
   * The rules that fire on an act.
   *
   * @param signals every {@link org.needtoknow.rules.signal.Signal} by its key: String, Boolean or
   *     Long
   * @param withLookups ids of the earlier heads on the same subject that a repetition repeats
   */
  List<Finding> findings(Map<String, Object> signals, List<String> withLookups);

  /**
   * The pattern rules that fire on many lookups together, in order of their ids.
   *
   * @param measures every {@link org.needtoknow.rules.signal.Measure} over it by its key
   */
  default List<Rule> patterns(RuleScope over, Map<String, Object> measures) {
    return List.of();
  }

  /** The rules themselves, by id. */
  Map<String, Rule> rules();

  /** SHA-256 over ids, versions and logic, for the run record. */
  String hash();
}
