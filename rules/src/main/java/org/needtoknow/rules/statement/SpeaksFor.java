package org.needtoknow.rules.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.SourceRef;

/**
 * What is on file that speaks for the officer.
 *
 * @param found entries, the strongest first; at most {@link #MOST}
 * @param more how many further entries were left out
 */
public record SpeaksFor(List<Entry> found, int more) {
  /** More entries than this are not read. */
  static final int MOST = 20;

  /** What was looked for, in every item. */
  public static final String LOOKED_FOR =
      "work that explains the lookup, strongly or weakly; the work of partners, team and"
          + " requester; own work on a similar name, licence, plate or date of birth; the same"
          + " address, phone or premises on own work; permits and other work; activity on own"
          + " cases; chance";

  public SpeaksFor {
    found = List.copyOf(found);
  }

  /** What kind of fact speaks for the officer. */
  public enum Kind {
    /** Work on file that explains the lookup. */
    WORK,
    /** Work of a partner, the team or the unit that explains it. */
    COLLEAGUES_WORK,
    /** Work that explains it weakly. */
    WEAK_WORK,
    /** Own work that lists a party who is nearly the subject. */
    NEAR_IDENTIFIER,
    /** Own work at the address that was looked up. */
    PREMISES,
    /** Work that the officer recorded alone, after the lookup. */
    RECORDED_AFTERWARDS,
    /** Other work that was tried and does not count. */
    TRIED,
    /** Work on a similar name fits the purpose code. */
    NEAR_PERMIT,
    /** Activity on the officer's own case. */
    CASE_ACTIVITY,
    /** Honest work alone shows as much with some probability. */
    CHANCE;

    /** The name in output. */
    public String key() {
      return Text.lower(this);
    }
  }

  /**
   * One fact.
   *
   * @param sentence restricted
   * @param source where it was read, {@link SourceRef#NONE} when it is no row
   * @param acts how many acts of the item it concerns
   */
  public record Entry(Kind kind, String sentence, SourceRef source, int acts) {
    public Entry {
      requireNonNull(kind, "kind");
      sentence = Text.required(sentence, "sentence");
      requireNonNull(source, "source");
    }

    /** Only the kind. */
    @Override
    public String toString() {
      return "Entry[" + kind + "]";
    }
  }

  /** In one sentence what was looked for and whether it was found. */
  public String sentence() {
    int all = found.size() + more;
    return "Looked for: "
        + LOOKED_FOR
        + ". "
        + (all == 0 ? "Found nothing." : "Found " + LocalWords.count(all, "entry") + ".");
  }
}
