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
    private Optional<Instant> began;
    private boolean officers;
    private boolean parties;
    private String file = "";
    private int content;

    private Entry(Optional<Instant> began) {
      this.began = began;
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

  /** A row on a case or call itself; a later one on the same number replaces an earlier one. */
  void add(String number, Optional<Instant> began) {
    byNumber.computeIfAbsent(number, n -> new Entry(began)).began = began;
  }

  /**
   * Notes which file has the row on a case or call, and which other row it replaces.
   *
   * @param content differs for rows with different content
   */
  void placed(String number, String file, int content, ReplacedRows replaced) {
    Entry entry = byNumber.get(number);
    if (!entry.file.isEmpty() && entry.content != content) {
      replaced.add(entry.file, file);
    }
    entry.file = file;
    entry.content = content;
  }

  boolean contains(String number) {
    return byNumber.containsKey(number);
  }

  /**
   * The number on file that another table means by this one: the same, or else the only one that
   * differs from it in leading zeros alone, as when a spreadsheet removed them from one table. Ask
   * only after all cases or calls were added.
   */
  String meantBy(String number) {
    if (byNumber.containsKey(number)) {
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

  /** When it began, empty when that is not known, or when it is not on file. */
  Optional<Instant> began(String number) {
    Entry entry = byNumber.get(number);
    return entry == null ? Optional.empty() : entry.began;
  }

  /** Notes that a row names an officer who had it. */
  void hasOfficer(String number) {
    byNumber.get(number).officers = true;
  }

  /** Notes that a row names a person or thing that it concerns. */
  void hasParty(String number) {
    byNumber.get(number).parties = true;
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
