package org.needtoknow.parsers.log.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The message keys of NCIC and Nlets, by what they are for. */
public final class MessageKeys {
  private static final Map<String, KeyKind> KINDS = new HashMap<>();

  /** Keys whose subject is the vehicle where a message names a person too. */
  private static final Set<String> OF_VEHICLES = Set.of("QV", "RQ", "RPQ", "RQG");

  private static final Set<String> OF_ARTICLES = Set.of("QG", "QGG", "QA", "QB", "QS", "BQ");

  /** Criminal history: its content is dropped from logs by law. */
  private static final Set<String> OF_HISTORY = Set.of("IQ", "FQ", "AQ", "QR");

  static {
    put(
        KeyKind.INQUIRY,
        "QW QWA QWI QM QU QPO QG QGG QA QB QS QV QH QR ZI RQ RNQ RPQ RQG DQ DNQ KQ IQ FQ AQ BQ SWQ"
            + " YQ PPQ PBQ PCQ NLQ NFQ");
    put(KeyKind.REPLY, "RR DR DNR KR IR FR CR AR BR SWR YR NLR NFR RNR RPR PPR PBR PCR");
    put(KeyKind.ERROR, "ER");
    put(KeyKind.ADMINISTRATIVE, "AM");
  }

  private MessageKeys() {}

  private static void put(KeyKind kind, String keys) {
    for (String key : keys.split(" ", -1)) {
      KINDS.put(key, kind);
    }
  }

  /**
   * What a key is for.
   *
   * @param key upper case
   */
  public static KeyKind kindOf(String key) {
    KeyKind kind = KINDS.get(key);
    if (kind != null) {
      return kind;
    }
    return isMaintenance(key) ? KeyKind.MAINTENANCE : KeyKind.UNKNOWN;
  }

  /** Enter, modify, clear, cancel, locate; then the letters of a file. A key in Q asks. */
  private static boolean isMaintenance(String key) {
    int length = key.length();
    if (length < 2 || length > 4 || "EMCXL".indexOf(key.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      char c = key.charAt(i);
      if (c < 'A' || c > 'Z') {
        return false;
      }
    }
    return key.charAt(length - 1) != 'Q';
  }

  static boolean isOfVehicles(String key) {
    return OF_VEHICLES.contains(key);
  }

  static boolean isOfArticles(String key) {
    return OF_ARTICLES.contains(key);
  }

  /** True for keys whose rows may lack their subject because the law has it dropped. */
  public static boolean isOfHistory(String key) {
    return OF_HISTORY.contains(key);
  }
}
