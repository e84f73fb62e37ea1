package org.needtoknow.rules.resolve;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.Act;

/**
 * An act with its operator, requester and accountable person.
 *
 * @param accountable key of the accountable person: {@code e:} and a personnel number; or, when the
 *     operator is not one known person, {@code a:system/username/yyyy-mm-dd} (the UTC day keeps a
 *     service account's share small)
 * @param showsAccountUse true when the act shows something about the use of its account, so that a
 *     pattern may name it
 */
public record ResolvedAct(
    Act act,
    Operator operator,
    AccountState accountState,
    Requester requester,
    String accountable,
    boolean showsAccountUse) {
  public ResolvedAct {
    requireNonNull(act, "act");
    requireNonNull(operator, "operator");
    requireNonNull(accountState, "accountState");
    requireNonNull(requester, "requester");
    requireNonNull(accountable, "accountable");
  }

  /** An act that shows nothing about the use of its account. */
  public ResolvedAct(
      Act act,
      Operator operator,
      AccountState accountState,
      Requester requester,
      String accountable) {
    this(act, operator, accountState, requester, accountable, false);
  }

  /** The same act, marked as showing something about the use of its account. */
  public ResolvedAct withAccountUse() {
    return new ResolvedAct(act, operator, accountState, requester, accountable, true);
  }
}
