package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needtoknow.model.work.NumberSeries;

/**
 * The cases, or the calls, that a department hands over: their numbers, when each began, and of
 * which of them other tables tell who had them and whom they concern.
 */
public final class Heads {
  /** So many ways to write a number are the agency's own; more of them are noise. */
  private static final int FORMS = 64;

  /** One case or call. */
  static final class Head {
    private Optional<Instant> began;
    private boolean officers;
    private boolean parties;
    private String file = "";
    private int content;

    private Head(Optional<Instant> began) {
      this.began = began;
    }

    boolean hasOfficers() {
      return officers;
    }

    boolean hasParties() {
      return parties;
    }
  }

  private final Map<String, Head> byNumber = new HashMap<>();

  /** A row on a case or call itself; a later one on the same number replaces an earlier one. */
  void add(String number, Optional<Instant> began) {
    byNumber.computeIfAbsent(number, n -> new Head(began)).began = began;
  }

  /**
   * Notes where the row on a case or call stands, and which other one it replaces.
   *
   * @param content tells rows apart that say something else
   */
  void placed(String number, String file, int content, Replacements replaced) {
    Head head = byNumber.get(number);
    if (!head.file.isEmpty() && head.content != content) {
      replaced.add(head.file, file);
    }
    head.file = file;
    head.content = content;
  }

  boolean contains(String number) {
    return byNumber.containsKey(number);
  }

  /** When it began, empty when that is not known, or when it is not on file. */
  Optional<Instant> began(String number) {
    Head head = byNumber.get(number);
    return head == null ? Optional.empty() : head.began;
  }

  /** A row tells who had it. */
  void hasOfficer(String number) {
    byNumber.get(number).officers = true;
  }

  /** A row tells whom or what it concerns. */
  void hasParty(String number) {
    byNumber.get(number).parties = true;
  }

  /** All whose beginning is known, in the order in which they began. */
  List<Head> inOrder() {
    List<Head> heads = new ArrayList<>(byNumber.size());
    for (Head head : byNumber.values()) {
      if (head.began.isPresent()) {
        heads.add(head);
      }
    }
    heads.sort(Comparator.comparing(head -> head.began.get()));
    return heads;
  }

  /** When one of {@link #inOrder} began. */
  static Instant time(Head head) {
    return head.began.orElseThrow();
  }

  /**
   * The series of their numbers, as they are written and without what stands between the digits.
   *
   * @param from the first instant for which they are complete, empty for always
   */
  List<NumberSeries> numbers(Optional<Instant> from) {
    Map<String, NumberSeries> byForm = new TreeMap<>();
    byNumber.forEach(
        (number, head) -> {
          boolean old =
              from.isPresent() && head.began.filter(at -> !at.isBefore(from.get())).isEmpty();
          add(number, old, byForm);
          String bare = bare(number);
          if (!bare.equals(number)) {
            add(bare, old, byForm);
          }
        });
    return List.copyOf(byForm.values());
  }

  /** Capitals and digits alone. */
  private static String bare(String number) {
    StringBuilder bare = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static void add(String number, boolean old, Map<String, NumberSeries> byForm) {
    String form = NumberSeries.formOf(number);
    NumberSeries known = byForm.get(form);
    if (known == null && byForm.size() >= FORMS) {
      return;
    }
    String lowest = known == null ? "" : known.lowest();
    String before = known == null ? "" : known.before();
    if (old) {
      before = before.isEmpty() || NumberSeries.compare(before, number) < 0 ? number : before;
    } else {
      lowest = lowest.isEmpty() || NumberSeries.compare(number, lowest) < 0 ? number : lowest;
    }
    byForm.put(form, new NumberSeries(form, lowest, before));
  }
}
