package org.needtoknow.rules.explain;

import java.util.HashSet;
import java.util.Set;
import org.needtoknow.rules.match.StreetAddress;

/**
 * Whether the subject of a lookup may belong to the scene of a call. People and vehicles that an
 * officer meets there may not be listed yet, so any of them may belong. A record names its own
 * people and place: a record of the call's address or people is part of the work, a record of other
 * people at another place is not.
 */
final class Scene {
  private Scene() {}

  /**
   * @param opened the records opened, with the call of a case and the case of a call; empty when no
   *     fact on file shows what was opened
   */
  static boolean mayBeOf(CallFact call, Set<WorkFact> opened) {
    if (opened.isEmpty()) {
      return true;
    }
    Set<String> people = sureKeys(call);
    for (WorkFact record : opened) {
      if (record.ref().incident().equals(call.ref().incident())
          || isAbout(record, people, call.place())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbout(WorkFact record, Set<String> people, StreetAddress place) {
    if (record instanceof CallFact other && isThere(other.place(), place)) {
      return true;
    }
    for (WorkFact.Listed listed : record.listed()) {
      boolean known = listed.profile().sureKeys().stream().anyMatch(people::contains);
      if (!listed.isPoliceRole() && (known || isThere(listed.profile().place(), place))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(StreetAddress one, StreetAddress place) {
    return !one.isBlank() && !place.isBlank() && one.sameAs(place);
  }

  private static Set<String> sureKeys(CallFact call) {
    Set<String> keys = new HashSet<>();
    for (WorkFact.Listed listed : call.listed()) {
      if (!listed.isPoliceRole()) {
        keys.addAll(listed.profile().sureKeys());
      }
    }
    return keys;
  }
}
