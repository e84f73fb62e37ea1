package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.AgreementSettings;

/**
 * What a record of a log lacks of what an audit record has to hold: terminal, outcome, agency and
 * user, and for a criminal history the requester and the purpose (CJIS AU-3, AU-3(1)); and the time
 * to a hundredth of a second, in UTC or with a fixed offset (AU-8). It says something of the log
 * and nothing of a person.
 */
public final class AuditContent {
  /** Digits of a second that a stamp has to tell. */
  private static final int DIGITS = 2;

  private AuditContent() {}

  /**
   * @param head whether a person made it, so that a requester may be due
   * @return in words, none when nothing is lacking
   */
  public static List<String> lacks(Lookup lookup, boolean head, AgreementSettings agreement) {
    List<String> lacks = new ArrayList<>(2);
    field(lookup, LookupField.ACCOUNT, lookup.account(), "user", lacks);
    field(lookup, LookupField.TERMINAL, lookup.terminal(), "terminal", lacks);
    field(lookup, LookupField.ORI, lookup.ori(), "agency", lacks);
    field(lookup, LookupField.OUTCOME, lookup.outcome(), "outcome", lacks);
    boolean history = AgreementAsks.isCriminalHistory(lookup);
    if (head && (history || agreement.requesterSystems().contains(lookup.system()))) {
      field(lookup, LookupField.REQUESTER, lookup.requester(), "requester where due", lacks);
    }
    if (history) {
      field(
          lookup,
          LookupField.PURPOSE,
          lookup.purposeCode(),
          "purpose of a criminal history",
          lacks);
    }
    time(lookup, lacks);
    return lacks;
  }

  private static void field(
      Lookup lookup, LookupField field, String value, String words, List<String> lacks) {
    if (value.isEmpty()) {
      lacks.add(
          words
              + (lookup.masked().contains(field)
                  ? " masked"
                  : lookup.notExported().contains(field) ? " not exported" : " blank"));
    }
  }

  private static void time(Lookup lookup, List<String> lacks) {
    if (lookup.clock() == ClockQuality.COARSE) {
      lacks.add("time of day");
      return;
    }
    if (lookup.clock() == ClockQuality.DOUBLED_HOUR) {
      lacks.add("which of the two hours of autumn");
    }
    if (lookup.clock() == ClockQuality.SKIPPED_HOUR) {
      lacks.add("a time that exists: the hour is left out in spring");
    }
    String stamp = lookup.loggedTime();
    int point = Math.max(stamp.lastIndexOf('.'), stamp.lastIndexOf(','));
    int digits = 0;
    while (point >= 0
        && point + 1 + digits < stamp.length()
        && Character.isDigit(stamp.charAt(point + 1 + digits))) {
      digits++;
    }
    boolean epoch = point < 0 && stamp.length() >= 13 && isNumber(stamp);
    if (digits < DIGITS && !epoch) {
      lacks.add("hundredths of a second");
    }
    if (!epoch && !hasOffset(stamp)) {
      lacks.add("zone or offset of the time");
    }
  }

  private static boolean isNumber(String stamp) {
    for (int i = 0; i < stamp.length(); i++) {
      if (!Character.isDigit(stamp.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Z, UTC, GMT, +hh:mm or -hhmm at the end. A word such as EST means different offsets. */
  private static boolean hasOffset(String stamp) {
    String end = stamp.strip();
    if (end.endsWith("Z") || end.endsWith("UTC") || end.endsWith("GMT")) {
      return true;
    }
    int sign = Math.max(end.lastIndexOf('+'), end.lastIndexOf('-'));
    if (sign < 0 || end.indexOf(':') < 0 || end.indexOf(':') > sign) {
      return false;
    }
    String offset = end.substring(sign + 1).replace(":", "");
    return (offset.length() == 2 || offset.length() == 4) && isNumber(offset);
  }
}
