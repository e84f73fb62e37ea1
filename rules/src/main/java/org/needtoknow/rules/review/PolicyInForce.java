package org.needtoknow.rules.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.settings.PolicyClause;
import org.needtoknow.rules.catalogue.Rule;

/**
 * The clauses that an item may cite: only those that the department has adopted and that were in
 * force on the day. Without one, items cite the CJIS Security Policy, which binds everyone with
 * access to these systems.
 */
public final class PolicyInForce {
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
    LocalDate day = LocalDate.ofInstant(at, zone);
    List<Cited> cited = new ArrayList<>();
    for (String obligation : rule.obligations()) {
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
    if (cited.isEmpty()) {
      for (String obligation : rule.obligations()) {
        cited.add(
            new Cited(
                obligation,
                "FBI CJIS Security Policy",
                obligation.equals("O-13") || obligation.equals("C-07") ? "AC-2" : "AC-6, AU-6",
                Obligation.of(obligation).map(Obligation::duty).orElse(""),
                "",
                false));
      }
    }
    return cited;
  }
}
