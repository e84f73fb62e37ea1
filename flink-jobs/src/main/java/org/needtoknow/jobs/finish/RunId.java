package org.needtoknow.jobs.finish;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.needtoknow.results.run.Inputs;
import org.needtoknow.results.run.SettingsUsed;

/**
 * The id of a run: a hash over everything that its result depends on. The same input, settings,
 * rules, key and program give the same id.
 */
final class RunId {
  private static final int DIGITS = 32;

  private RunId() {}

  /**
   * @param version of the program
   * @param department its id, which lookups' ids are made of
   * @param settings the period reported among them
   * @param logs SHA-256 of every log file, by its path
   */
  static String of(
      String version,
      String department,
      SettingsUsed settings,
      Inputs inputs,
      Map<String, String> logs) {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("version", version);
    parts.put("department", department);
    settings.byName().forEach((name, value) -> parts.put("setting " + name, value));
    parts.put("key", inputs.keyId());
    parts.put("catalogue", inputs.catalogue());
    inputs.files().forEach((file, hash) -> parts.put("file " + file, hash));
    logs.forEach((file, hash) -> parts.put("log " + file, hash));
    return hash(parts).substring(0, DIGITS);
  }

  private static String hash(SortedMap<String, String> parts) {
    StringBuilder text = new StringBuilder();
    // Lengths are hashed too, so that a line end in a file name cannot make two different inputs
    // look the same.
    parts.forEach(
        (name, value) ->
            text.append(name.length())
                .append(' ')
                .append(name)
                .append('=')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n'));
    return DigestUtils.sha256Hex(text.toString());
  }
}
