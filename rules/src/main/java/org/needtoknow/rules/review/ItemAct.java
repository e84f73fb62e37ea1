package org.needtoknow.rules.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.draw.Stratum;

/**
 * An act in a review item.
 *
 * @param item the item it belongs to
 * @param weight the weight of the finding, in points
 * @param act what was done
 * @param subject its subject
 * @param kind the kind of lookup
 * @param fired true when the rule fired on this act, false when a later act named it
 * @param reported true when the act lies in the period that is reported
 * @param excused true when work on file strongly explains it
 * @param raises what raises the rank of the item
 * @param links what this act has in common with acts of other items
 * @param drawnFrom for the random arm, the stratum it was drawn from
 * @param onFile what is on file about its subject
 */
public record ItemAct(
    ItemKey item,
    int weight,
    Done act,
    About subject,
    EncounterKind kind,
    boolean fired,
    boolean reported,
    boolean excused,
    Set<Raise> raises,
    Links links,
    Optional<Stratum> drawnFrom,
    SubjectOnFile onFile) {
  public ItemAct {
    requireNonNull(item, "item");
    requireNonNull(act, "act");
    requireNonNull(subject, "subject");
    requireNonNull(kind, "kind");
    raises = Set.copyOf(raises);
    requireNonNull(links, "links");
    requireNonNull(drawnFrom, "drawnFrom");
    requireNonNull(onFile, "onFile");
  }

  /**
   * What was done.
   *
   * @param id id of the lookup that the operator typed
   * @param lookups ids of that lookup and of its automatic follow-ups
   * @param at when it was run
   * @param officer key of the accountable person, {@code ""} for an item on many officers
   * @param account the account it was run with, {@code system/username}
   * @param place {@code file:line} of the log
   */
  public record Done(
      String id, List<String> lookups, Instant at, String officer, String account, String place) {
    public Done {
      id = Text.required(id, "id");
      lookups = List.copyOf(lookups);
      requireNonNull(at, "at");
      officer = Text.orBlank(officer, "officer");
      account = Text.orBlank(account, "account");
      place = Text.orBlank(place, "place");
    }
  }

  /**
   * The subject of the act. Restricted.
   *
   * @param id the subject's id, {@code ""} when the subject is not logged
   * @param words the subject's identifiers in the log's words
   * @param keys under which other lookups of the subject are found, and of the owners whom the
   *     answer names: match keys of its numbers and of its name with the date of birth
   */
  public record About(String id, String words, Set<String> keys) {
    public About {
      id = Text.orBlank(id, "id");
      words = Text.orBlank(words, "words");
      keys = Set.copyOf(keys);
    }

    /** A subject that is found by its id alone. */
    public About(String id, String words) {
      this(id, words, Set.of());
    }

    /** Only the id. */
    @Override
    public String toString() {
      return "About[" + id + "]";
    }
  }

  /**
   * The features that the act may have in common with others.
   *
   * @param households keyed hashes of the subject's known addresses
   * @param session the officer's session
   * @param people personnel numbers of the people whom the act concerns, the subject included
   * @param colleague whether the subject is a coworker, a former coworker or lives with one
   */
  public record Links(
      Set<String> households, String session, Set<String> people, boolean colleague) {
    public Links {
      households = Set.copyOf(households);
      session = Text.orBlank(session, "session");
      people = Set.copyOf(people);
    }
  }

  /** The accountable person, or the account without the day when its holder is not known. */
  public String officer() {
    return Accountable.isAccount(act.officer())
        ? Accountable.account(act.account())
        : act.officer();
  }

  public String id() {
    return act.id();
  }

  public Instant at() {
    return act.at();
  }

  /** Its item and id, never the subject. */
  @Override
  public String toString() {
    return "ItemAct[" + item.id() + " " + act.id() + "]";
  }
}
