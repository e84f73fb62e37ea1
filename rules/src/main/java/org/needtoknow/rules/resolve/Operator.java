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
   * Several people may have used the account; nothing is held against any of them.
   *
   * @param inSeveralHands whether the registry or an event says that somebody else than one owner
   *     had the password; false where it is merely unknown whose the account was
   */
  record Uncertain(List<String> candidates, String why, boolean inSeveralHands)
      implements Operator {
    public Uncertain {
      candidates = List.copyOf(candidates);
    }

    /** An account whose password was in several hands. */
    public Uncertain(List<String> candidates, String why) {
      this(candidates, why, true);
    }

    /** An account of which it is not known which one person had it. */
    static Uncertain whose(List<String> candidates, String why) {
      return new Uncertain(candidates, why, false);
    }

    @Override
    public String state() {
      return "uncertain";
    }
  }

  /** The registry does not know the account, or knows no owner. */
  record Unknown(String why) implements Operator {
    @Override
    public String state() {
      return "unknown";
    }
  }
}
