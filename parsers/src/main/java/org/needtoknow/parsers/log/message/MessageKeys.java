package org.needtoknow.parsers.log.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The message keys of NCIC and Nlets, by purpose. */
public final class MessageKeys {
  private static final Map<String, KeyKind> KINDS = new HashMap<>();

  /** Keys whose subject is the vehicle even when the message also names a person. */
  private static final Set<String> OF_VEHICLES = Set.of("QV", "RQ", "RPQ", "RQG");

  private static final Set<String> OF_ARTICLES = Set.of("QG", "QGG", "QA", "QB", "QS", "BQ");

  /** Criminal history: its content is dropped from logs by law. */
  private static final Set<String> OF_HISTORY = Set.of("IQ", "FQ", "AQ", "QR");

  /**
   * Codes of record files, which follow the letter of the action. Of one letter: articles, boats,
   * guns, plates, securities, vehicles, wanted, temporarily wanted, missing and unidentified
   * people, felony vehicles. Of two letters: the kinds of missing and unidentified people and of
   * warrants, protection orders, stolen identities, gangs, sex offenders, supervised release,
   * images.
   */
  private static final String FILES =
      "A B G L S V W T M U F MD MI ME MJ MO MV UD UL UV PO TO ID GG GM XS SR IM WF WW WJ TF";

  /** Codes of what can be located: stolen property and people. */
  private static final String LOCATED = "A B G L S V W T M F WF WW WJ TF";

  static {
    for (String letter : new String[] {"E", "M", "C", "X"}) {
      put(KeyKind.MAINTENANCE, prefixed(letter, FILES));
    }
    put(KeyKind.MAINTENANCE, prefixed("L", LOCATED));
    // Further names and numbers of a person: entered and cancelled.
    put(KeyKind.MAINTENANCE, "EN XN EMN XMN EUN XUN");
    put(
        KeyKind.INQUIRY,
        "QW QWA QWI QM QU QPO QG QGG QA QB QS QV QH QR ZI RQ RNQ RPQ RQG DQ DNQ KQ IQ FQ AQ BQ SWQ"
            + " YQ PPQ PBQ PCQ NLQ NFQ");
    put(KeyKind.REPLY, "RR DR DNR KR IR FR CR AR BR SWR YR NLR NFR RNR RPR PPR PBR PCR");
    put(KeyKind.ERROR, "ER");
    put(KeyKind.ADMINISTRATIVE, "AM");
  }

  private MessageKeys() {}

  private static String prefixed(String letter, String files) {
    return letter + files.replace(" ", " " + letter);
  }

  private static void put(KeyKind kind, String keys) {
    for (String key : keys.split(" ", -1)) {
      KINDS.put(key, kind);
    }
  }

  /**
   * The kind of a key.
   *
   * @param key upper case
   */
  public static KeyKind kindOf(String key) {
    return KINDS.getOrDefault(key, KeyKind.UNKNOWN);
  }

  /**
   * The warning for a lookup with an unknown key; it names the key when that has the form of one.
   *
   * @param key upper case
   */
  public static String unknown(String key) {
    String words = KeyKind.UNKNOWN.words();
    return key.matches("[A-Z]{2,4}") ? words + " " + key : words;
  }

  static boolean isOfVehicles(String key) {
    return OF_VEHICLES.contains(key);
  }

  static boolean isOfArticles(String key) {
    return OF_ARTICLES.contains(key);
  }

  /** True for keys whose rows may lack their subject because the law requires its removal. */
  public static boolean isOfHistory(String key) {
    return OF_HISTORY.contains(key);
  }
}
