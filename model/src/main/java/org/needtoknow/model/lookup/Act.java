package org.needtoknow.model.lookup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person did once: the head that was typed and the automatic follow-ups that it set off (one
 * plate check is logged as three queries within 18 seconds).
 *
 * @param head the lookup that a person made; its id is the act's id
 * @param followUps what the system added by itself, in order of time
 */
public record Act(Lookup head, List<Lookup> followUps) {
  public Act {
    if (head.id().isEmpty()) {
      throw new IllegalArgumentException("the head of an act has no id");
    }
    followUps = List.copyOf(followUps);
  }

  public String id() {
    return head.id();
  }

  /** The head and what it set off. */
  public List<Lookup> lookups() {
    if (followUps.isEmpty()) {
      return List.of(head);
    }
    List<Lookup> lookups = new ArrayList<>(1 + followUps.size());
    lookups.add(head);
    lookups.addAll(followUps);
    return lookups;
  }
}
