package org.needtoknow.rules.explain;

import java.util.HashSet;
import java.util.Set;
import org.needtoknow.rules.match.StreetAddress;

/**
 * Whether what was looked up may belong to the scene of a call. Whom an officer meets there, and
 * what stands there, is in no list yet; a record is: it says itself whom and what place it is
 * about. Reading up on the address or on the people of the call is work; a record of other people
 * at another place is not made work by a call under way.
 */
final class Scene {
  private Scene() {}

  /**
   * @param opened the records opened, with the call of a case and the case of a call; none where
   *     nothing on file tells what was opened
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
