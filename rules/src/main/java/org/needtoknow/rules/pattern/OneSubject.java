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
 * Acts on one subject under several ids: a vehicle, and its owner as the system itself looked them
 * up by licence and by name when the registration came back. Whoever asks for somebody's car, then
 * for the licence and then for the name, looks up one person; ids alone would tell of three.
 *
 * <p>Nothing else joins two ids: neither a name alike nor an address, nor who was typed after whom.
 *
 * @param subject id of the subject of the earliest act, which later acts do not change
 * @param ids all ids under which the acts stand
 * @param rows in order of (time, id)
 */
public record OneSubject(String subject, Set<String> ids, List<ActRow> rows) {
  /** Beyond so many ids it is a fleet or a dealer, and no person. */
  private static final int MOST_IDS = 8;

  public OneSubject {
    ids = Set.copyOf(ids);
    rows = List.copyOf(rows);
  }

  /**
   * @param rows in any order; the same act may come more than once, and those without a subject are
   *     left out
   */
  public static List<OneSubject> of(Collection<ActRow> rows) {
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
    List<OneSubject> subjects = new ArrayList<>(groups.size());
    groups.forEach(
        (group, acts) -> {
          Set<String> joined = ids.getOrDefault(group, Set.of());
          boolean alone = joined.isEmpty() || joined.size() > MOST_IDS;
          String first = acts.get(0).subject();
          subjects.add(new OneSubject(first, alone ? Set.of(group) : joined, acts));
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

  /** How many acts under how many ids. */
  @Override
  public String toString() {
    return "OneSubject[" + rows.size() + " acts, " + ids.size() + " ids]";
  }
}
