package org.needtoknow.rules.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Acts on one subject that has several ids: a vehicle and its owner, if the system itself looked
 * the owner up by licence or name because of the registration. A person who queries someone's car,
 * then the licence, then the name, looks up one person; by ids alone it would be three.
 *
 * <p>Nothing else joins two ids: no similar name, no address, no order of queries.
 *
 * @param subject id of the subject of the earliest act, so that later acts do not change it
 * @param ids all ids of the subject of these acts
 * @param rows in order of (time, id)
 */
public record JoinedSubject(String subject, Set<String> ids, List<ActRow> rows) {
  /** More ids than this belong to a fleet or a dealer, not to a person. */
  private static final int MOST_IDS = 8;

  public JoinedSubject {
    ids = Set.copyOf(ids);
    rows = List.copyOf(rows);
  }

  /**
   * @param rows in any order; duplicates and acts without a subject are left out
   */
  public static List<JoinedSubject> of(Collection<ActRow> rows) {
    Map<String, ActRow> byId = new HashMap<>();
    for (ActRow row : rows) {
      if (!row.subject().isEmpty()) {
        byId.putIfAbsent(row.id(), row);
      }
    }
    List<ActRow> inOrder = new ArrayList<>(byId.values());
    inOrder.sort(ActRow.IN_ORDER);
    Map<String, String> above = new HashMap<>();
    for (ActRow row : inOrder) {
      row.shown().forEach(id -> join(row.subject(), id, above));
    }
    Map<String, Set<String>> ids = new HashMap<>();
    for (ActRow row : inOrder) {
      Set<String> joined =
          ids.computeIfAbsent(top(row.subject(), above), top -> new TreeSet<>(Set.of(top)));
      joined.add(row.subject());
      joined.addAll(row.shown());
    }
    Map<String, List<ActRow>> groups = new LinkedHashMap<>();
    for (ActRow row : inOrder) {
      String top = top(row.subject(), above);
      String group = ids.get(top).size() > MOST_IDS ? row.subject() : top;
      groups.computeIfAbsent(group, key -> new ArrayList<>(2)).add(row);
    }
    List<JoinedSubject> subjects = new ArrayList<>(groups.size());
    groups.forEach(
        (group, acts) -> {
          Set<String> joined = ids.getOrDefault(group, Set.of());
          boolean alone = joined.isEmpty() || joined.size() > MOST_IDS;
          String first = acts.get(0).subject();
          subjects.add(new JoinedSubject(first, alone ? Set.of(group) : joined, acts));
        });
    return subjects;
  }

  private static String top(String id, Map<String, String> above) {
    String top = id;
    while (above.containsKey(top)) {
      top = above.get(top);
    }
    return top;
  }

  private static void join(String one, String other, Map<String, String> above) {
    String top = top(one, above);
    String under = top(other, above);
    if (!top.equals(under)) {
      above.put(under, top);
    }
  }

  /** The number of acts and of ids alone. */
  @Override
  public String toString() {
    return "JoinedSubject[" + rows.size() + " acts, " + ids.size() + " ids]";
  }
}
