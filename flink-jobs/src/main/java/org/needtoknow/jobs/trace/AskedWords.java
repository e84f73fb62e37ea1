package org.needtoknow.jobs.trace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Describes what a message key asks for, in words for readers who do not know the systems. */
final class AskedWords {
  private static final Map<String, String> WORDS = words();

  private AskedWords() {}

  /** The words with the key in parentheses; an unknown key unchanged. */
  static String of(String what) {
    String words = WORDS.get(what.toUpperCase(Locale.ROOT));
    return words == null ? what : words + " (" + what + ")";
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    put(words, "Wanted persons", "QW QWA");
    put(words, "Wanted persons and criminal history index", "QWI");
    put(words, "Criminal history", "QH QR IQ FQ AQ");
    put(words, "Driver licence", "DQ DNQ");
    put(words, "Driver history", "KQ");
    put(words, "Vehicle registration", "RQ RNQ RPQ RQG");
    put(words, "Stolen vehicles and wanted persons", "QV");
    put(words, "Missing persons", "QM");
    put(words, "Unidentified persons", "QU");
    put(words, "Protection orders", "QPO");
    put(words, "Stolen guns", "QG QGG");
    put(words, "Stolen articles", "QA");
    put(words, "Stolen boats", "QB");
    put(words, "Boat registration", "BQ");
    put(words, "Stolen securities", "QS");
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String what, String keys) {
    for (String key : keys.split(" ", -1)) {
      words.put(key, what);
    }
  }
}
