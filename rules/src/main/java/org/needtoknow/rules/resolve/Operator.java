package org.needtoknow.rules.resolve;

import java.util.List;

/** The person behind an account at a time. */
public sealed interface Operator {
  /** The value of the signal {@code operator}. */
  String state();

  /** The account's one owner. */
  record Known(String employeeId) implements Operator {
    @Override
    public String state() {
      return "known";
    }
  }

  /**
   * Several people may have used the account, so no rule fires against any of them.
   *
   * @param inSeveralHands whether the registry or an event says that another person than one owner
   *     had the password; false when it is only unknown who the owner was
   */
  record Uncertain(List<String> candidates, String why, boolean inSeveralHands)
      implements Operator {
    public Uncertain {
      candidates = List.copyOf(candidates);
    }

    /** An account whose password several people had. */
    public Uncertain(List<String> candidates, String why) {
      this(candidates, why, true);
    }

    /** An account with one holder, of whom it is not known who it was. */
    static Uncertain whose(List<String> candidates, String why) {
      return new Uncertain(candidates, why, false);
    }

    @Override
    public String state() {
      return "uncertain";
    }
  }

  /** The account is not in the registry, or has no owner there. */
  record Unknown(String why) implements Operator {
    @Override
    public String state() {
      return "unknown";
    }
  }
}
