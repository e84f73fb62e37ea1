package org.needtoknow.rules.decide;

import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.AgreementSettings;

/** What the law and a system's agreement ask every lookup to name (CJIS AU-3(1)). */
public final class RequiredFields {
  private RequiredFields() {}

  /** Whether a requester is due; one that the source masks or does not export is never missing. */
  public static boolean requester(Lookup head, AgreementSettings agreement) {
    return (head.asksCriminalHistory() || agreement.requesterSystems().contains(head.system()))
        && exported(head, LookupField.REQUESTER);
  }

  static boolean exported(Lookup head, LookupField field) {
    return !head.masked().contains(field) && !head.notExported().contains(field);
  }
}
