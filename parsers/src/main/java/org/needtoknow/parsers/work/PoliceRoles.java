package org.needtoknow.parsers.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognizes the role of a person who is listed in a case or call because of work on it. Records
 * systems write the rank, often abbreviated: such a role becomes {@code officer}, which is not a
 * party.
 */
final class PoliceRoles {
  private static final String OFFICER = "officer";

  private static final Set<String> RANKS =
      Set.of(
          "ofc",
          "ofcr",
          "offcr",
          "ofr",
          "officer",
          "deputy",
          "trooper",
          "tpr",
          "constable",
          "patrolman",
          "patrolwoman",
          "detective",
          "sergeant",
          "sgt",
          "corporal",
          "cpl");

  /**
   * Words that may occur next to a rank. Any other word makes it a different role, such as deputy
   * clerk.
   */
  private static final Set<String> BESIDE =
      Set.of(
          "reporting",
          "arresting",
          "assisting",
          "responding",
          "investigating",
          "approving",
          "supervising",
          "assigned",
          "primary",
          "secondary",
          "lead",
          "backup",
          "police",
          "patrol",
          "state",
          "case",
          "on",
          "scene",
          "duty");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s./_-]+");

  private PoliceRoles() {}

  /** The role unchanged, or {@code officer} when it is a rank. */
  static String read(String role) {
    if (isOneWord(role)) {
      return RANKS.contains(role.toLowerCase(Locale.ROOT)) ? OFFICER : role;
    }
    List<String> words = new ArrayList<>();
    boolean rank = false;
    for (String word : BETWEEN_WORDS.split(role.strip().toLowerCase(Locale.ROOT))) {
      if (RANKS.contains(word)) {
        rank = true;
        words.add(OFFICER);
      } else if (BESIDE.contains(word)) {
        words.add(word);
      } else if (!word.isEmpty()) {
        return role;
      }
    }
    return rank ? String.join(" ", words) : role;
  }

  /** Nearly every role: caller, victim, driver. */
  private static boolean isOneWord(String role) {
    for (int i = 0; i < role.length(); i++) {
      if (!Character.isLetter(role.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
