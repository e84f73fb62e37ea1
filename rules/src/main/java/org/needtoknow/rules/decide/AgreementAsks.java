package org.needtoknow.rules.decide;

import java.util.Set;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.AgreementSettings;

/** What the law and a system's agreement ask every lookup to name (CJIS AU-3(1)). */
public final class AgreementAsks {
  /** Keys of the III portion of the log, which names operator, agency and requester. */
  private static final Set<String> CRIMINAL_HISTORY = Set.of("QH", "QR", "IQ", "FQ", "AQ");

  private AgreementAsks() {}

  static boolean isCriminalHistory(Lookup head) {
    return CRIMINAL_HISTORY.contains(head.messageKey());
  }

  /** Whether a requester is due; one that the source masks or does not export is never missing. */
  public static boolean requester(Lookup head, AgreementSettings agreement) {
    return (isCriminalHistory(head) || agreement.requesterSystems().contains(head.system()))
        && exported(head, LookupField.REQUESTER);
  }

  static boolean exported(Lookup head, LookupField field) {
    return !head.masked().contains(field) && !head.notExported().contains(field);
  }
}
