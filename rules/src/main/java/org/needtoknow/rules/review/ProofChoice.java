package org.needtoknow.rules.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the acts that a review item shows in full. An account that a machine uses can make an
 * item of a hundred thousand acts, too many to read or open. The item shows the first and last
 * acts, preferably those that no work excuses, and names the others by their ids.
 */
final class ProofChoice {
  /** The most documents that an item has. */
  static final int MOST = 200;

  private ProofChoice() {}

  /**
   * Ids of the acts to show in full, empty when all are.
   *
   * @param acts of one item, in order of time
   */
  static Set<String> of(List<ItemAct> acts) {
    if (acts.size() <= MOST) {
      return Set.of();
    }
    List<ItemAct> asked = new ArrayList<>();
    List<ItemAct> unexcused = new ArrayList<>();
    List<ItemAct> others = new ArrayList<>();
    for (ItemAct act : acts) {
      if (act.excused()) {
        others.add(act);
      } else if (act.fired() && act.reported()) {
        asked.add(act);
      } else {
        unexcused.add(act);
      }
    }
    Set<String> chosen = new HashSet<>();
    for (List<ItemAct> kind : List.of(asked, unexcused, others)) {
      ends(kind, MOST - chosen.size(), chosen);
    }
    return Set.copyOf(chosen);
  }

  /** Takes as many from the beginning as from the end. */
  private static void ends(List<ItemAct> acts, int most, Set<String> chosen) {
    int first = most - most / 2;
    int last = acts.size() - most / 2;
    for (int i = 0; i < acts.size(); i++) {
      if (acts.size() <= most || i < first || i >= last) {
        chosen.add(acts.get(i).id());
      }
    }
  }
}
