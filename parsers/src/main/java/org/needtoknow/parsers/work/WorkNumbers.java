package org.needtoknow.parsers.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needtoknow.model.identity.NumberKey;
import org.needtoknow.model.work.NumberSeries;
import org.needtoknow.parsers.feed.ReplacedRows;

/**
 * The numbers of the cases, or of the calls, on file: when each began, and whether other tables
 * name its officers and the people or things it concerns.
 */
public final class WorkNumbers {
  /** An agency uses at most this many forms of numbers; more are noise. */
  private static final int FORMS = 64;

  /** In place of a number, where more than one has the key. */
  private static final String SEVERAL = "";

  /** One case or call. */
  public static final class Entry {
    private final String number;
    private Optional<Instant> began;
    private boolean officers;
    private boolean parties;
    private String file = "";
    private int content;

    /** The one that was added after it. */
    private Entry next;

    private Entry(String number, Optional<Instant> began) {
      this.number = number;
      this.began = began;
    }

    /** When it began, empty when that is not known. */
    Optional<Instant> began() {
      return began;
    }

    /** Notes that a row names an officer who had it. */
    void hasOfficer() {
      officers = true;
    }

    /** Notes that a row names a person or thing that it concerns. */
    void hasParty() {
      parties = true;
    }

    /** Whether other tables name officers who had it. */
    public boolean hasOfficers() {
      return officers;
    }

    /** Whether other tables name people or things that it concerns. */
    public boolean hasParties() {
      return parties;
    }
  }

  private final Map<String, Entry> byNumber = new HashMap<>();

  /** The only number of each key, made for the first number that is not on file as written. */
  private Map<String, String> byKey;

  private Entry added;
  private Entry found;

  /** A row on a case or call itself; a later one on the same number replaces an earlier one. */
  Entry add(String number, Optional<Instant> began) {
    Entry entry = byNumber.get(number);
    if (entry == null) {
      entry = new Entry(number, began);
      byNumber.put(number, entry);
      if (added != null) {
        added.next = entry;
      }
      added = entry;
    }
    entry.began = began;
    return entry;
  }

  /**
   * Notes which file has the row on a case or call, and which other row it replaces.
   *
   * @param content differs for rows with different content
   */
  static void placed(Entry entry, String file, int content, ReplacedRows replaced) {
    if (!entry.file.isEmpty() && entry.content != content) {
      replaced.add(entry.file, file);
    }
    entry.file = file;
    entry.content = content;
  }

  /**
   * The number on file that another table means by this one: the same, or else the only one that
   * differs from it in leading zeros alone, as when a spreadsheet removed them from one table. Ask
   * only after all cases or calls were added.
   */
  String meantBy(String number) {
    if (find(number).isPresent()) {
      return number;
    }
    if (byKey == null) {
      byKey = new HashMap<>();
      for (String one : byNumber.keySet()) {
        byKey.merge(NumberKey.of(one), one, (a, b) -> SEVERAL);
      }
    }
    String meant = byKey.getOrDefault(NumberKey.of(number), SEVERAL);
    return meant.equals(SEVERAL) ? number : meant;
  }

  /**
   * The case or call of a number, empty when it is not on file. Tables usually have the same order,
   * so a row is most often on the same number as the one before it, or on the next.
   */
  Optional<Entry> find(String number) {
    if (found == null || !found.number.equals(number)) {
      Entry next = found == null ? null : found.next;
      found = next != null && next.number.equals(number) ? next : byNumber.get(number);
    }
    return Optional.ofNullable(found);
  }

  /** All with a known beginning, in the order of their beginnings. */
  public List<Entry> inOrder() {
    List<Entry> entries = new ArrayList<>(byNumber.size());
    for (Entry entry : byNumber.values()) {
      if (entry.began.isPresent()) {
        entries.add(entry);
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.began.get()));
    return entries;
  }

  /** When one of {@link #inOrder} began. */
  public static Instant time(Entry entry) {
    return entry.began.orElseThrow();
  }

  /**
   * The series of their numbers, both as written and without separators between the digits.
   *
   * @param from the first instant for which they are complete, empty for always
   */
  public List<NumberSeries> numbers(Optional<Instant> from) {
    Map<String, NumberSeries> byForm = new TreeMap<>();
    byNumber.forEach(
        (number, entry) -> {
          boolean old =
              from.isPresent() && entry.began.filter(at -> !at.isBefore(from.get())).isEmpty();
          add(number, old, byForm);
          String bare = bare(number);
          if (!bare.equals(number)) {
            add(bare, old, byForm);
          }
        });
    return List.copyOf(byForm.values());
  }

  /** Only the capitals and digits. */
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
