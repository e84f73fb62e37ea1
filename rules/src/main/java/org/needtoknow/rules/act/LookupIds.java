package org.needtoknow.rules.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;

/**
 * Gives lookups their ids and finds the rows that repeat one.
 *
 * <p>With a transaction number the id is a keyed hash over system, account, number and the time as
 * logged first. Rows with the same number, account and minute are one lookup; the row that fills
 * more fields remains. Without a number the id is over all canonical fields and the ordinal among
 * identical rows of one file. Over several files the first by (path, position) is the original. A
 * row of another file with the same fields is a copy, too, when the times are equal or one of the
 * files has no seconds: a spreadsheet writes times in another form and leaves out their seconds.
 * Rows with one transaction number and different subjects are different lookups (some switches give
 * a plate check and its follow-ups one number). The first keeps the short id, and the ids of the
 * others include the subject, because no lookup may be lost as a duplicate.
 */
public final class LookupIds {
  private static final Comparator<SourceRef> WITHIN_A_FILE =
      Comparator.comparingLong(SourceRef::offset).thenComparingLong(SourceRef::line);

  private static final Comparator<Lookup> TIME =
      Comparator.comparing(Lookup::at).thenComparing(Lookup::id);

  private final KeyedHash hash;

  public LookupIds(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * @param ofOneAccount every lookup of one account, in any order: rows that repeat each other
   *     always share their account
   */
  public IdentifiedLookups assign(List<Lookup> ofOneAccount) {
    List<Lookup> rows = new ArrayList<>(ofOneAccount);
    rows.sort(LookupIds::byPosition);
    Map<String, Lookup> originals = new LinkedHashMap<>(rows.size() * 2);
    Map<String, String> idOfMinute = new HashMap<>();
    Map<String, Integer> ordinals = new HashMap<>();
    OtherFiles inOtherFiles = new OtherFiles(rows);
    boolean ofOneFile =
        rows.isEmpty()
            || rows.get(0).source().file().equals(rows.get(rows.size() - 1).source().file());
    String file = "";
    List<Duplicate> duplicates = new ArrayList<>();
    for (Lookup row : rows) {
      if (!row.source().file().equals(file)) {
        ordinals.clear();
        inOtherFiles.nextFile();
        file = row.source().file();
      }
      String id =
          row.transaction().isEmpty()
              ? byContent(row, ordinals)
              : idOfMinute.computeIfAbsent(minute(row), minute -> numbered(row));
      if (row.transaction().isEmpty() && !ofOneFile) {
        id = inOtherFiles.original(row, content(row, false), id, originals);
      }
      Lookup original = originals.get(id);
      if (original != null && asksForSomethingElse(row, original)) {
        id = hash.id("lookup-part", id, row.messageKey(), row.action().name(), asked(row));
        original = originals.get(id);
      }
      if (original == null) {
        originals.put(id, row.withId(id));
      } else if (Copies.fillsMore(row, original) || Copies.isFiner(row, original)) {
        originals.put(id, row.withId(id));
        duplicates.add(new Duplicate(original.source(), id, Copies.differ(row, original)));
      } else {
        duplicates.add(new Duplicate(row.source(), id, Copies.differ(row, original)));
      }
    }
    List<Lookup> lookups = new ArrayList<>(originals.values());
    lookups.sort(TIME);
    return new IdentifiedLookups(lookups, duplicates);
  }

  /**
   * A transaction of an account in one minute: copies that a spreadsheet saved have no seconds, and
   * write the time in another form.
   */
  private static String minute(Lookup row) {
    return row.system()
        + '\n'
        + row.username()
        + '\n'
        + row.transaction()
        + '\n'
        + Math.floorDiv(row.at().getEpochSecond(), 60);
  }

  /**
   * Compares by file and place in it. Nearly all lookups of one account are in one file, with the
   * same name object.
   */
  private static int byPosition(Lookup one, Lookup other) {
    String file = one.source().file();
    String otherFile = other.source().file();
    return file.equals(otherFile)
        ? WITHIN_A_FILE.compare(one.source(), other.source())
        : file.compareTo(otherFile);
  }

  private String numbered(Lookup row) {
    return hash.id("lookup", row.system(), row.username(), row.transaction(), row.loggedTime());
  }

  private String byContent(Lookup row, Map<String, Integer> ordinals) {
    String content = content(row, true);
    int ordinal = ordinals.merge(content, 1, Integer::sum);
    return hash.id("lookup-row", content, Integer.toString(ordinal));
  }

  private static boolean asksForSomethingElse(Lookup row, Lookup original) {
    if (row.transaction().isEmpty()) {
      return false;
    }
    return !row.messageKey().equals(original.messageKey())
        || row.action() != original.action()
        || (!row.subject().isBlank()
            && !original.subject().isBlank()
            && Copies.contradict(row, original));
  }

  /**
   * All fields.
   *
   * @param timed whether the time is one of them
   */
  private static String content(Lookup row, boolean timed) {
    StringBuilder text = new StringBuilder(160);
    part(text, row.system());
    part(text, row.username());
    part(text, row.operatorText());
    part(text, row.requester());
    part(text, row.ori());
    part(text, row.terminal());
    part(text, row.messageKey());
    part(text, row.action().name());
    part(text, row.purposeCode());
    part(text, row.reason());
    part(text, row.cited().number());
    if (timed) {
      part(text, row.loggedTime());
      text.append(row.at().getEpochSecond()).append('.').append(row.at().getNano());
    }
    part(text, row.outcome());
    return text.append(asked(row)).toString();
  }

  private static String asked(Lookup row) {
    Subject subject = row.subject();
    PersonIdentity person = subject.person();
    StringBuilder text = new StringBuilder(64);
    part(text, subject.kind().name());
    part(text, person.name().asNam());
    part(text, person.dateOfBirth().map(d -> Long.toString(d.toEpochDay())).orElse(""));
    part(text, person.oln());
    part(text, person.olnState());
    part(text, person.soc());
    part(text, person.sid());
    part(text, person.fbi());
    part(text, person.address());
    part(text, person.phone());
    part(text, subject.vehicle().plate());
    part(text, subject.vehicle().state());
    part(text, subject.vehicle().vin());
    part(text, subject.record().kind().name());
    part(text, subject.record().number());
    part(text, subject.place());
    part(text, subject.article());
    return text.toString();
  }

  private static void part(StringBuilder text, String part) {
    text.append(part.length()).append(':').append(part);
  }
}
