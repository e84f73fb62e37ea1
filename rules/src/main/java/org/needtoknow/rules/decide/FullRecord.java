package org.needtoknow.rules.decide;

import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.rules.resolve.ResolvedAct;

/** Full criminal histories, by message key (IQ, FQ, QR). */
final class FullRecord {
  private static final Set<String> KEYS = Set.of("IQ", "FQ", "QR");

  private FullRecord() {}

  static boolean isAskedBy(ResolvedAct act) {
    if (KEYS.contains(act.act().head().messageKey())) {
      return true;
    }
    for (Lookup followUp : act.act().followUps()) {
      if (KEYS.contains(followUp.messageKey())) {
        return true;
      }
    }
    return false;
  }
}
