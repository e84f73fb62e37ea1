package org.needtoknow.rules.resolve;

import java.util.List;

/** The person behind an account at a time. */
public sealed interface Operator {
  /** The account's one owner. */
  record Known(String employeeId) implements Operator {}

  /** Several people may have used the account; nothing is held against any of them. */
  record Uncertain(List<String> candidates, String why) implements Operator {
    public Uncertain {
      candidates = List.copyOf(candidates);
    }
  }

  /** The registry does not know the account, or knows no owner. */
  record Unknown(String why) implements Operator {}
}
