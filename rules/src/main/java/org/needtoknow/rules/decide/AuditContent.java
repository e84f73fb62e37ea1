package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.AgreementSettings;

/**
 * Finds what a log record lacks of the required content of an audit record: terminal, outcome,
 * agency and user, and for a criminal history the requester and the purpose (CJIS AU-3, AU-3(1));
 * and the time to a hundredth of a second, in UTC or with a fixed offset (AU-8). It is about the
 * log, never about a person.
 */
public final class AuditContent {
  /** The digits of a second that a stamp must have. */
  private static final int DIGITS = 2;

  /**
   * A part of a record, with the words for its absence, made once because every line of a log may
   * lack the same part.
   */
  private enum Part {
    USER(LookupField.ACCOUNT, "user"),
    TERMINAL(LookupField.TERMINAL, "terminal"),
    ORI(LookupField.ORI, "agency"),
    OUTCOME(LookupField.OUTCOME, "outcome"),
    REQUESTER(LookupField.REQUESTER, "requester where due"),
    PURPOSE(LookupField.PURPOSE, "purpose of a criminal history");

    private final LookupField field;
    private final String masked;
    private final String notExported;
    private final String blank;

    Part(LookupField field, String words) {
      this.field = field;
      masked = words + " masked";
      notExported = words + " not exported";
      blank = words + " blank";
    }
  }

  private AuditContent() {}

  /**
   * @param head whether a person made it, so that a requester may be due
   * @return in words, empty when nothing is missing
   */
  public static List<String> lacks(Lookup lookup, boolean head, AgreementSettings agreement) {
    List<String> lacks = new ArrayList<>(2);
    field(lookup, Part.USER, lookup.account(), lacks);
    field(lookup, Part.TERMINAL, lookup.terminal(), lacks);
    field(lookup, Part.ORI, lookup.ori(), lacks);
    field(lookup, Part.OUTCOME, lookup.outcome(), lacks);
    boolean history = lookup.asksCriminalHistory();
    if (head && (history || agreement.requesterSystems().contains(lookup.system()))) {
      field(lookup, Part.REQUESTER, lookup.requester(), lacks);
    }
    if (history) {
      field(lookup, Part.PURPOSE, lookup.purposeCode(), lacks);
    }
    time(lookup, lacks);
    return lacks;
  }

  private static void field(Lookup lookup, Part part, String value, List<String> lacks) {
    if (value.isEmpty()) {
      lacks.add(
          lookup.masked().contains(part.field)
              ? part.masked
              : lookup.notExported().contains(part.field) ? part.notExported : part.blank);
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

  /**
   * Z, UTC or GMT at the end, +hh:mm or -hhmm right behind the time of day. A zone name such as EST
   * is ambiguous, and a dash between the numbers of a date is not an offset.
   */
  private static boolean hasOffset(String stamp) {
    String end = stamp.strip();
    if (end.endsWith("Z") || end.endsWith("UTC") || end.endsWith("GMT")) {
      return true;
    }
    int sign = Math.max(end.indexOf(':'), 0);
    while (sign < end.length() && end.charAt(sign) != '+' && end.charAt(sign) != '-') {
      sign++;
    }
    int time = sign > 0 && end.charAt(sign - 1) == ' ' ? sign - 1 : sign;
    int start = end.lastIndexOf(' ', time - 1) + 1;
    return sign < end.length()
        && end.substring(start, time).indexOf(':') > 0
        && isOffset(end.substring(sign + 1));
  }

  /** Hours, or hours and minutes, and nothing more before the next space. */
  private static boolean isOffset(String behind) {
    int space = behind.indexOf(' ');
    String offset = (space < 0 ? behind : behind.substring(0, space)).replace(":", "");
    return (offset.length() == 2 || offset.length() == 4) && isNumber(offset);
  }
}
