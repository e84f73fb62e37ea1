package org.needtoknow.rules.resolve;

import java.util.List;

/** The person for whom a lookup was made, by the typed name. */
public sealed interface Requester {
  /** The value of the signal {@code requester}. */
  String state();

  /** The field is blank, or names the operator. */
  record None() implements Requester {
    @Override
    public String state() {
      return "none";
    }
  }

  /**
   * One person, tied to the operator at that time by roster, unit or dispatch: the accountable
   * officer.
   */
  record Tied(String employeeId, String tie) implements Requester {
    @Override
    public String state() {
      return "tied";
    }
  }

  /** One person without a tie to the operator: no item is opened about that person. */
  record Claimed(String employeeId) implements Requester {
    @Override
    public String state() {
      return "claimed";
    }
  }

  /** Several of the department's people fit. */
  record Ambiguous(List<String> candidates) implements Requester {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String state() {
      return "ambiguous";
    }
  }

  /**
   * Several people in one car, all of them tied to the operator. An explanation of the lookup must
   * hold for each of them; without one, no single person is chosen.
   */
  record Crew(List<String> members, String tie) implements Requester {
    public Crew {
      members = List.copyOf(members);
    }

    @Override
    public String state() {
      return "crew";
    }
  }

  /** No person of the department fits. */
  record Unknown() implements Requester {
    @Override
    public String state() {
      return "unknown";
    }
  }

  /** A person of another agency. */
  record External() implements Requester {
    @Override
    public String state() {
      return "external";
    }
  }
}
