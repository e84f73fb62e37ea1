package org.needtoknow.rules.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.lookup.Lookup;

/** Lookups without a transaction number, to be found again in a file that a spreadsheet saved. */
final class OtherFiles {
  /** Ids of lookups by minute and content. */
  private final Map<String, List<String>> before = new HashMap<>();

  private final Map<String, List<String>> here = new HashMap<>();
  private final Set<String> copied = new HashSet<>();

  /** Files in which at least one time has seconds. */
  private final Set<String> withSeconds = new HashSet<>();

  OtherFiles(List<Lookup> rows) {
    for (Lookup row : rows) {
      if (!Copies.isWholeMinute(row.at())) {
        withSeconds.add(row.source().file());
      }
    }
  }

  void nextFile() {
    here.forEach((key, ids) -> before.computeIfAbsent(key, k -> new ArrayList<>(1)).addAll(ids));
    here.clear();
    copied.clear();
  }

  /**
   * The id of the lookup that the row repeats, else the row's own. A row repeats at most one lookup
   * of other files, and each of these is repeated at most once in a file.
   *
   * @param content all fields but the time
   * @param own the id over all fields
   * @param originals the lookups found so far, by id
   */
  String original(Lookup row, String content, String own, Map<String, Lookup> originals) {
    if (originals.containsKey(own)) {
      copied.add(own);
      return own;
    }
    String key = Copies.minute(row.at()) + content;
    for (String id : before.getOrDefault(key, List.of())) {
      if (agree(originals.get(id), row) && copied.add(id)) {
        return id;
      }
    }
    here.computeIfAbsent(key, k -> new ArrayList<>(1)).add(own);
    return own;
  }

  private boolean agree(Lookup one, Lookup other) {
    return one.at().equals(other.at())
        || !withSeconds.contains(one.source().file())
        || !withSeconds.contains(other.source().file());
  }
}
