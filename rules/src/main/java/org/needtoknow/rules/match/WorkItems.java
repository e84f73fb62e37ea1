package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.MatchTier;

/**
 * The feed {@code work}: work that is neither a case nor a call, indexed by the person, vehicle or
 * record that it concerns.
 */
public final class WorkItems {
  /**
   * A piece of work that concerns the subject.
   *
   * @param sure false for one of several records whose numbers differ in leading zeros only
   */
  public record Match(WorkItem item, MatchTier tier, boolean sure) {}

  private record Held(WorkItem item, Profile profile) {}

  private final KeyIndex<Held> byKey = new KeyIndex<>();
  private final NumberIndex<WorkItem> byRecord = new NumberIndex<>();
  private final NumberIndex<WorkItem> byNumber = new NumberIndex<>();
  private final List<WorkItem> training = new ArrayList<>();
  private final List<WorkItem> all;
  private final SubjectMatcher matcher;
  private final NameLikeness likeness;

  WorkItems(List<WorkItem> work, SubjectMatcher matcher, NameLikeness likeness) {
    this.matcher = matcher;
    this.likeness = likeness;
    this.all = List.copyOf(work);
    for (WorkItem item : work) {
      byNumber.add(new RecordNumber(RecordKind.NONE, item.number()).number(), item);
      if (item.kind() == WorkItem.Kind.TRAINING) {
        training.add(item);
      }
      Profile profile = Profile.of(item.person(), item.vehicle(), likeness);
      byKey.add(profile, new Held(item, profile));
      if (!item.record().isBlank()) {
        byRecord.add(item.record().number(), item);
      }
    }
  }

  /** Whether a number cited is the number of such work. */
  public boolean isNumber(String cited) {
    return !byNumber.find(cited).values().isEmpty();
  }

  /** Work that has the cited number, and work on the record of that number. */
  public List<WorkItem> cited(String number) {
    List<WorkItem> found = new ArrayList<>(byNumber.find(number).values());
    found.addAll(byRecord.find(number).values());
    return found;
  }

  /** Work on the person or vehicle, and work on the record. */
  public List<Match> concerning(Profile subject, RecordNumber record) {
    List<Match> found = List.of();
    for (Held one : byKey.find(subject)) {
      Optional<MatchTier> tier = matcher.match(subject, one.profile);
      if (tier.isPresent()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Match(one.item, tier.get(), true));
      }
    }
    if (!record.isBlank()) {
      NumberIndex.Found<WorkItem> onRecord = byRecord.findWhole(record.number());
      for (WorkItem item : onRecord.values()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(
            new Match(
                item, onRecord.isSure() ? MatchTier.EXACT : MatchTier.LIKENESS, onRecord.isSure()));
      }
    }
    return found;
  }

  /**
   * Whether work of a kind, in force at that time, concerns a person of nearly this name and date
   * of birth: two of last name, first name and date of birth agree. It is no match and explains
   * nothing, but makes a typing error likely.
   */
  public boolean resembles(Profile subject, WorkItem.Kind kind, Instant at) {
    for (Held one : byKey.find(subject)) {
      boolean inForce =
          Registry.contains(Optional.of(one.item.from()), one.item.to(), at)
              && one.item.kind() == kind;
      if (inForce && agreeing(subject, one.profile) >= 2) {
        return true;
      }
    }
    return false;
  }

  private int agreeing(Profile a, Profile b) {
    boolean born =
        a.person().dateOfBirth().isPresent()
            && a.person().dateOfBirth().equals(b.person().dateOfBirth());
    return (born ? 1 : 0)
        + (likeness.lastAlike(a.last(), b.last()) ? 1 : 0)
        + (NameLikeness.firstAlike(a.first(), b.first()) ? 1 : 0);
  }

  /** All work of the feed. */
  public List<WorkItem> all() {
    return all;
  }

  public List<WorkItem> training() {
    return training;
  }
}
