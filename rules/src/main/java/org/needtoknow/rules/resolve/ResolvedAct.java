package org.needtoknow.rules.resolve;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.lookup.Act;

/**
 * An act with the people behind it.
 *
 * @param accountable key of who answers for it: {@code e:} and a personnel number; or, when the
 *     operator is not one known person, {@code a:system/username/yyyy-mm-dd} (the UTC day keeps a
 *     service account's share small)
 */
public record ResolvedAct(
    Act act,
    Operator operator,
    AccountState accountState,
    Requester requester,
    String accountable) {
  public ResolvedAct {
    requireNonNull(act, "act");
    requireNonNull(operator, "operator");
    requireNonNull(accountState, "accountState");
    requireNonNull(requester, "requester");
    requireNonNull(accountable, "accountable");
  }
}
