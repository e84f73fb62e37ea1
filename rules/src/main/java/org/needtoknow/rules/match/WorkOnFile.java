package org.needtoknow.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.MatchTier;

/** The small work that is neither a case nor a call, found by whom or what it concerns. */
public final class WorkOnFile {
  /** A piece of work that concerns the subject. */
  public record Match(WorkItem item, MatchTier tier) {}

  private record Held(WorkItem item, Profile profile) {}

  private final KeyIndex<Held> byKey = new KeyIndex<>();
  private final Map<String, List<WorkItem>> byRecord = new HashMap<>();
  private final List<WorkItem> training = new ArrayList<>();
  private final SubjectMatcher matcher;

  WorkOnFile(List<WorkItem> work, SubjectMatcher matcher, NameLikeness likeness) {
    this.matcher = matcher;
    for (WorkItem item : work) {
      if (item.kind() == WorkItem.Kind.TRAINING) {
        training.add(item);
      }
      Profile profile = Profile.of(item.person(), item.vehicle(), likeness);
      byKey.add(profile.keys(), new Held(item, profile));
      if (!item.record().isBlank()) {
        byRecord.computeIfAbsent(item.record().number(), k -> new ArrayList<>(1)).add(item);
      }
    }
  }

  /** Work on the person or vehicle, and work on the record. */
  public List<Match> concerning(Profile subject, RecordNumber record) {
    List<Match> found = List.of();
    for (Held one : byKey.find(subject.keys())) {
      Optional<MatchTier> tier = matcher.match(subject, one.profile);
      if (tier.isPresent()) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Match(one.item, tier.get()));
      }
    }
    if (!record.isBlank()) {
      for (WorkItem item : byRecord.getOrDefault(record.number(), List.of())) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(new Match(item, MatchTier.EXACT));
      }
    }
    return found;
  }

  public List<WorkItem> training() {
    return training;
  }
}
