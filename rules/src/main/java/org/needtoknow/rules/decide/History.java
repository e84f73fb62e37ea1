package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.explain.Candidate;
import org.needtoknow.rules.explain.Evidence;
import org.needtoknow.rules.match.Profile;

/**
 * Other acts of the same person that are relevant to an act: their acts on the same subject within
 * the window, acts on unlisted subjects that a call or cited case explained, and queries typed
 * after a plate.
 *
 * @param onSubject other acts on the subject, oldest first, from the window's start to the end of
 *     the act's grace
 * @param aroundWork earlier acts, on any subject, that a call the officer was on or a case they
 *     cited may have explained
 * @param typedAfter person queries shortly after the act
 * @param siblings acts at the same terminal seconds before that share an incident with this one
 * @param reachesBack true when the log covers the whole window, so that a first lookup is certain
 */
public record History(
    List<Other> onSubject,
    List<Other> aroundWork,
    List<Other> typedAfter,
    List<Sibling> siblings,
    boolean reachesBack) {
  public static final History NONE = new History(List.of(), List.of(), List.of(), List.of(), false);

  /**
   * Another act of the same person.
   *
   * @param subject id of its subject
   * @param profile its subject, prepared for comparison
   * @param before whether it came before the act
   * @param verdicts its verdicts, oldest first, when it came before; empty when it came after
   */
  public record Other(
      String id,
      Instant at,
      String subject,
      Profile profile,
      boolean before,
      List<Revision> verdicts,
      Evidence evidence) {
    /** Whether its subject is surely the same: the same id, or an identifier in common. */
    boolean isAbout(String otherId, Profile other) {
      return subject.equals(otherId) || !Collections.disjoint(profile.sureKeys(), other.sureKeys());
    }

    /** Whether no strong explanation covered it, by its verdict at that time. */
    boolean wasUnexplained(Instant asOf) {
      Revision last = null;
      for (Revision one : verdicts) {
        last = one.asOf().isAfter(asOf) ? last : one;
      }
      return last != null && isUnexplained(last.verdict(), last.weak());
    }
  }

  /** Whether a verdict says that no strong explanation covers an act. */
  static boolean isUnexplained(Verdict verdict, boolean weak) {
    return verdict == Verdict.UNEXPLAINED || verdict == Verdict.EXPLAINED && weak;
  }

  /**
   * An act at the same terminal seconds before, which shares an incident with this one (template
   * 5).
   *
   * @param link the explanation that this act then has
   */
  public record Sibling(Other other, Candidate link) {}

  public History {
    onSubject = List.copyOf(onSubject);
    aroundWork = List.copyOf(aroundWork);
    typedAfter = List.copyOf(typedAfter);
    siblings = List.copyOf(siblings);
  }

  /**
   * The times at which facts were recorded that affect the act through other acts. Some facts
   * explain an act seconds before. Others show that other acts belong to the incident that explains
   * this one weakly, or that different work explains them.
   */
  List<Instant> bearsOn(Evidence mine) {
    Set<String> incidents = Set.of();
    for (Candidate candidate : mine.candidates()) {
      if (candidate.holds() && !candidate.standsAlone()) {
        incidents = incidents.isEmpty() ? new HashSet<>() : incidents;
        incidents.add(candidate.fact().incident());
      }
    }
    if (siblings.isEmpty() && incidents.isEmpty()) {
      return List.of();
    }
    List<Instant> times = new ArrayList<>();
    for (Sibling sibling : siblings) {
      times.add(sibling.link.knownAt());
      addStrong(sibling.other, times);
    }
    if (!incidents.isEmpty()) {
      for (Other other : onSubject) {
        for (Candidate candidate : other.evidence.candidates()) {
          if (incidents.contains(candidate.fact().incident())) {
            times.add(candidate.knownAt());
          }
        }
      }
      typedAfter.forEach(other -> addStrong(other, times));
      aroundWork.forEach(other -> addStrong(other, times));
    }
    return times;
  }

  private static void addStrong(Other other, List<Instant> times) {
    for (Candidate candidate : other.evidence.candidates()) {
      if (candidate.standsAlone()) {
        times.add(candidate.knownAt());
      }
    }
  }

  /** Whether the person has another act on the subject outside the incident. */
  boolean otherActOutside(String incident, Instant asOf) {
    for (Other other : onSubject) {
      boolean inside = false;
      for (Candidate candidate : other.evidence.candidates()) {
        inside |=
            candidate.holds()
                && !incident.isEmpty()
                && candidate.fact().incident().equals(incident)
                && candidate.isKnown(asOf);
      }
      if (!inside) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many other unlisted people or vehicles the fact had explained before, as far as recorded.
   * Several identifiers of one subject count once. A subject that was among those explained stays
   * so: it counts 0.
   *
   * @param subjectId of the act in question
   * @param subject of the act in question
   * @param most how many may be explained
   */
  int unlistedBefore(String fact, String subjectId, Profile subject, int most, Instant asOf) {
    List<Other> explained = new ArrayList<>(0);
    for (Other other : aroundWork) {
      if (!carries(other.evidence, fact, asOf)) {
        continue;
      }
      if (other.isAbout(subjectId, subject)) {
        if (explained.size() < most) {
          return 0;
        }
      } else if (explained.stream().noneMatch(one -> one.isAbout(other.subject, other.profile))) {
        explained.add(other);
      }
    }
    return explained.size();
  }

  static boolean carries(Evidence evidence, String fact, Instant asOf) {
    boolean carried = false;
    for (Candidate candidate : evidence.candidates()) {
      boolean known = candidate.holds() && candidate.isKnown(asOf);
      if (known && candidate.standsAlone()) {
        return false;
      }
      carried |=
          known && candidate.fact().label().equals(fact) && candidate.template().carriesUnlisted();
    }
    return carried;
  }

  /** Whether a person was typed after a plate, and nothing on file explains that act strongly. */
  boolean personTypedAfter(Instant asOf) {
    for (Other other : typedAfter) {
      if (!other.evidence.strong(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Explanations by template 5: those of acts seconds before that are enough by themselves. */
  List<Candidate> followUps(Instant asOf) {
    List<Candidate> followUps = new ArrayList<>(siblings.size());
    for (Sibling sibling : siblings) {
      boolean strong = false;
      for (Candidate candidate : sibling.other.evidence.candidates()) {
        strong |=
            candidate.standsAlone()
                && candidate.fact().label().equals(sibling.link.fact().label())
                && candidate.isKnown(asOf);
      }
      if (strong && sibling.link.isKnown(asOf)) {
        followUps.add(sibling.link);
      }
    }
    return followUps;
  }
}
