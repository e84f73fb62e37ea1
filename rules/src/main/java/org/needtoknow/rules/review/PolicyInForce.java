package org.needtoknow.rules.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.settings.PolicyClause;
import org.needtoknow.rules.catalogue.Rule;

/**
 * The clauses that an item may cite: only those that the department has adopted and that were in
 * force on the day. Without one, items cite the CJIS Security Policy, which binds everyone with
 * access to these systems.
 */
public final class PolicyInForce {
  /** Special cases of access without a need to know. */
  private static final Set<String> OF_NEED_TO_KNOW =
      Set.of(
          Obligation.O_02.id(), Obligation.O_03.id(), Obligation.O_04.id(), Obligation.O_05.id());

  private final List<PolicyClause> clauses;
  private final ZoneId zone;

  public PolicyInForce(List<PolicyClause> clauses, ZoneId zone) {
    this.clauses = List.copyOf(clauses);
    this.zone = zone;
  }

  /**
   * A clause as an item cites it.
   *
   * @param adopted false for the fallback, which gives the duty and quotes no wording
   */
  public record Cited(
      String obligation,
      String document,
      String clause,
      String wording,
      String limit,
      boolean adopted) {}

  /** The clauses that a rule's items cite for an act at that time. */
  public List<Cited> cited(Rule rule, Instant at) {
    return cited(rule.obligations(), at);
  }

  /**
   * The clauses for these obligations at that time. Where the department adopted none of them and
   * they are about access for reasons of one's own, its clause on the need to know applies.
   */
  public List<Cited> cited(List<String> obligations, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    List<Cited> cited = adopted(obligations, day);
    if (cited.isEmpty() && obligations.stream().anyMatch(OF_NEED_TO_KNOW::contains)) {
      cited = adopted(List.of(Obligation.O_01.id()), day);
    }
    return cited.isEmpty() ? fallback(obligations) : cited;
  }

  private List<Cited> adopted(List<String> obligations, LocalDate day) {
    List<Cited> cited = new ArrayList<>();
    for (String obligation : obligations) {
      for (PolicyClause clause : clauses) {
        if (clause.obligation().equals(obligation) && clause.inForceOn(day)) {
          cited.add(
              new Cited(
                  obligation,
                  clause.document(),
                  clause.clause(),
                  clause.wording(),
                  clause.limit(),
                  true));
        }
      }
    }
    return cited;
  }

  private static List<Cited> fallback(List<String> obligations) {
    List<Cited> cited = new ArrayList<>();
    for (String obligation : obligations) {
      cited.add(
          new Cited(
              obligation,
              "FBI CJIS Security Policy",
              obligation.equals("O-13") || obligation.equals("C-07") ? "AC-2" : "AC-6, AU-6",
              Obligation.of(obligation).map(Obligation::duty).orElse(""),
              "",
              false));
    }
    return cited;
  }
}
