package org.needtoknow.rules.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.model.verdict.TieOnFile.Kind;
import org.needtoknow.rules.catalogue.Rule;

/**
 * Which of a rule's obligations apply to the ground that fired. A clause on acquaintances,
 * personnel, folders or suits is cited only where such a tie is on file; else the need to know
 * remains.
 */
final class ApplicableObligations {
  private static final Map<String, Set<Kind>> NEEDED =
      Map.of(
          Obligation.O_02.id(),
          EnumSet.of(Kind.COWORKER, Kind.COWORKER_HOUSEHOLD),
          Obligation.O_03.id(),
          EnumSet.of(
              Kind.HOUSEHOLD,
              Kind.FAMILY,
              Kind.FAMILY_BY_NAME_AND_HOME,
              Kind.ACQUAINTANCE,
              Kind.FORMER_HOUSEHOLD,
              Kind.FORMER_FAMILY,
              Kind.FORMER_ACQUAINTANCE),
          Obligation.O_05.id(),
          EnumSet.of(Kind.ADVERSE, Kind.OPPOSING_PARTY, Kind.PARTY_OF_RECORD, Kind.FORMER_ADVERSE));

  /** Restrictions that the clause on folders and investigations means. */
  private static final Set<String> FOLDERS = Set.of("internal affairs", "sealed");

  private ApplicableObligations() {}

  /**
   * @param ties the ties of the item's acts
   */
  static List<String> of(Rule rule, List<TieOnFile> ties) {
    List<String> apply =
        rule.obligations().stream().filter(obligation -> applies(obligation, ties)).toList();
    return apply.isEmpty() ? List.of(Obligation.O_01.id()) : apply;
  }

  private static boolean applies(String obligation, List<TieOnFile> ties) {
    if (obligation.equals(Obligation.O_04.id())) {
      return ties.stream()
          .anyMatch(tie -> tie.kind() == Kind.RESTRICTED && FOLDERS.contains(tie.role()));
    }
    Set<Kind> needed = NEEDED.get(obligation);
    return needed == null || ties.stream().anyMatch(tie -> needed.contains(tie.kind()));
  }
}
