package org.needtoknow.jobs.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.rules.decide.AuditedAct;

/**
 * Which of one officer's acts become parts of review items. Gathered while each act is at hand: of
 * the others nothing is kept but their ids.
 */
final class ItemActs {
  private final List<AuditedAct> found = new ArrayList<>();
  private final List<AuditedAct> drawn = new ArrayList<>();

  /** Of every act, in order of time. */
  private final List<String> ids = new ArrayList<>();

  /**
   * The next act in order of time.
   *
   * @param draws whether the random arm takes it
   */
  void add(AuditedAct act, boolean draws) {
    ids.add(act.act().act().id());
    if (draws) {
      drawn.add(act);
    }
    if (!act.decision().findings().isEmpty()) {
      found.add(act);
    }
  }

  boolean isEmpty() {
    return found.isEmpty() && drawn.isEmpty();
  }

  /** Those on which a rule fired. */
  List<AuditedAct> found() {
    return found;
  }

  /** Those that the random arm takes. */
  List<AuditedAct> drawn() {
    return drawn;
  }

  /** Places of all these, and of the acts that findings name beside them, by id. */
  Map<String, Integer> places() {
    Set<String> wanted = new HashSet<>();
    drawn.forEach(act -> wanted.add(act.act().act().id()));
    for (AuditedAct act : found) {
      wanted.add(act.act().act().id());
      act.decision().findings().forEach(finding -> wanted.addAll(finding.withLookups()));
    }
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < ids.size(); place++) {
      if (wanted.contains(ids.get(place))) {
        places.put(ids.get(place), place);
      }
    }
    return places;
  }
}
