package org.needtoknow.rules.resolve;

import java.util.List;

/** The person for whom a lookup was run, as far as the typed name tells. */
public sealed interface Requester {
  /** The value of the signal {@code requester}. */
  String state();

  /** No other person is named: none at all, or the operator's own name. */
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

  /** One person, whom nothing ties to the operator: claimed, and nothing is opened against them. */
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
   * A car with several people in it, all of them tied to the operator: what explains a lookup must
   * hold for each, and without that nobody is picked out.
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

  /** Nobody here fits. */
  record Unknown() implements Requester {
    @Override
    public String state() {
      return "unknown";
    }
  }

  /** Somebody of another agency. */
  record External() implements Requester {
    @Override
    public String state() {
      return "external";
    }
  }
}
