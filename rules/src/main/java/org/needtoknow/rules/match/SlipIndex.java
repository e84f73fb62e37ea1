package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds profiles whose licence number or plate differs by one wrong character or by two exchanged
 * neighbours. Two such texts become equal when one character of each is left out, so each text is
 * kept under all that remain after leaving out one. Even numbers given out in sequence then find
 * only their few neighbours.
 *
 * @param <T> what has the profile
 */
public final class SlipIndex<T> {
  private final Map<String, List<T>> byRest = new HashMap<>();

  /** Whether a profile has a number in which a slip can be found. */
  public static boolean hasNumbers(Profile profile) {
    return Slip.isLongEnough(profile.person().oln()) || Slip.isLongEnough(profile.foldedPlate());
  }

  public void add(Profile profile, T value) {
    for (String rest : rests(profile)) {
      byRest.computeIfAbsent(rest, r -> new ArrayList<>(1)).add(value);
    }
  }

  /** Everything that may be a slip of the profile, each once or more. */
  public Collection<T> find(Profile profile) {
    List<T> found = new ArrayList<>(2);
    for (String rest : rests(profile)) {
      found.addAll(byRest.getOrDefault(rest, List.of()));
    }
    return found;
  }

  private static Set<String> rests(Profile profile) {
    Set<String> rests = new LinkedHashSet<>();
    add("oln ", profile.person().oln(), rests);
    add("plate ", profile.foldedPlate(), rests);
    return rests;
  }

  private static void add(String kind, String number, Set<String> rests) {
    if (Slip.isLongEnough(number)) {
      for (int i = 0; i < number.length(); i++) {
        rests.add(kind + number.substring(0, i) + number.substring(i + 1));
      }
    }
  }
}
