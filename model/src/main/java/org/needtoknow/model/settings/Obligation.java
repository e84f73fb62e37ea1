package org.needtoknow.model.settings;

import java.util.Arrays;
import java.util.Optional;

/**
 * The obligations that the product serves, by their numbers in docs/obligations.md: {@code O} from
 * departments' policies, {@code C} from the FBI's CJIS Security Policy. Rules name the ones they
 * serve, and a department's {@code policy.yaml} maps them to its own clauses.
 */
public enum Obligation {
  O_01("no access without a work-related need to know"),
  O_02("no access to cases, calls or folders regarding other personnel"),
  O_03("no access regarding personal acquaintances"),
  O_04("disciplinary folders and restricted investigations protected"),
  O_05("no use for civil suits, a case of one's own, gain or preference"),
  O_06("each system's user agreement followed"),
  O_07("audits at random; no one singled out without a valid reason"),
  O_08("every audit documented and noticed"),
  O_09("accounts and access violations reviewed every year"),
  O_10("passwords kept personal"),
  O_11("the acknowledgement signed every year"),
  O_12("COLLECT, LEAS and NCIC information safeguarded"),
  O_13("a registry of usernames, cleared on separation or reassignment"),
  O_14("criminal justice information never released outside"),
  O_15("unusual usage reviewed"),
  O_16("records of use accessed, audited and disclosed"),
  O_17("compromised passwords reported"),
  C_01("what a log row must hold (CJIS AU-3)"),
  C_02("logs kept for a year or more (CJIS AU-11)"),
  C_03("weekly review across systems (CJIS AU-6)"),
  C_04("an alert when logging fails (CJIS AU-5)"),
  C_05("logs protected and never altered (CJIS AU-7, AU-9)"),
  C_06("time stamps (CJIS AU-8)"),
  C_07("accounts disabled in time (CJIS AC-2)"),
  C_08("duties separated, least privilege (CJIS AC-5, AC-6)"),
  C_09("sign-in and session lock (CJIS AC-7, AC-11, IA-2)"),
  C_10("encryption in transit and at rest (CJIS SC-8, SC-13, SC-28)"),
  C_11("the reason of a criminal history inquiry asked (CJIS 4.2.5.1)"),
  C_12("incidents reported (CJIS IR-6)");

  private final String duty;

  Obligation(String duty) {
    this.duty = duty;
  }

  /** The number, as in {@code O-02}. */
  public String id() {
    return name().replace('_', '-');
  }

  /** The duty in a few words. */
  public String duty() {
    return duty;
  }

  /** The obligation of a number, empty when there is none. */
  public static Optional<Obligation> of(String id) {
    return Arrays.stream(values()).filter(obligation -> obligation.id().equals(id)).findFirst();
  }
}
