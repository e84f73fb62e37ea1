package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * From weighed explanations to the verdict, in this order: strongly explained; undetermined; weakly
 * explained; unexplained.
 */
final class Verdicts {
  private Verdicts() {}

  static Judgement of(Weighing weighing, Closeness closeness, Question question) {
    if (weighing.strong()) {
      Verdict verdict = closeness.isDelicate() ? Verdict.CONFLICT : Verdict.EXPLAINED;
      return determined(verdict, false, weighing, closeness);
    }
    Doubts doubts = new Doubts();
    MissingData missing = question.facts().missing().get();
    doubts.person(question, weighing);
    doubts.subject(question.head());
    doubts.clock(question.head());
    missing.feeds().forEach((feed, why) -> doubts.add(why, feed.fileName() + state(why)));
    if (doubts.isEmpty() && weighing.counting().isEmpty()) {
      // Work on file may explain the act; missing data must not count against the officer.
      missing.details().forEach(detail -> doubts.add(UndeterminedReason.FEED_MISSING, detail));
      weighing.open().forEach(detail -> doubts.add(UndeterminedReason.FEED_MISSING, detail));
    } else if (doubts.isEmpty() && closeness.isPossiblyRelated()) {
      // Likeness is not enough for a relation, but with it a weak explanation does not count.
      doubts.add(
          UndeterminedReason.SUBJECT_NOT_LOGGED,
          "the subject may be close to the officer, but the log does not show it for certain");
    }
    if (!doubts.isEmpty()) {
      return undetermined(doubts, weighing, closeness);
    }
    return weighing.counting().isEmpty()
        ? determined(Verdict.UNEXPLAINED, false, weighing, closeness)
        : determined(Verdict.EXPLAINED, true, weighing, closeness);
  }

  /** As in {@code calls silent}. */
  private static String state(UndeterminedReason reason) {
    return " " + reason.words().replace("feed ", "");
  }

  private static Judgement determined(
      Verdict verdict, boolean weak, Weighing weighing, Closeness closeness) {
    return new Judgement(
        verdict, weak, List.of(), "", weighing.counting(), weighing.tried(), closeness);
  }

  private static Judgement undetermined(Doubts doubts, Weighing weighing, Closeness closeness) {
    return new Judgement(
        Verdict.UNDETERMINED,
        false,
        List.copyOf(doubts.reasons),
        doubts.detail.toString(),
        List.of(),
        waiting(weighing, doubts.reasons.iterator().next()),
        closeness);
  }

  /** A weak explanation waits until no better one can still come. */
  private static List<Explanation> waiting(Weighing weighing, UndeterminedReason weightiest) {
    List<Explanation> all = new ArrayList<>(weighing.counting().size() + weighing.tried().size());
    for (Explanation one : weighing.counting()) {
      all.add(one.notCounting("weak, and " + openQuestion(weightiest)));
    }
    all.addAll(weighing.tried());
    return all;
  }

  private static String openQuestion(UndeterminedReason reason) {
    return switch (reason) {
      case PERSON_UNCERTAIN -> "it is not certain whose act it is";
      case REQUESTER_AMBIGUOUS -> "it is not certain for whom it was run";
      case SUBJECT_NOT_LOGGED -> "the log does not name the subject";
      case CLOCK_DOUBTFUL -> "the time is doubtful";
      case FEED_MISSING, FEED_SILENT, NOT_YET_COMPLETE, EVALUATION_FAILED ->
          "the evidence is not complete";
    };
  }

  /** Every reason why an act cannot be judged, with its words in the order of adding. */
  private static final class Doubts {
    private final Set<UndeterminedReason> reasons = EnumSet.noneOf(UndeterminedReason.class);
    private final StringJoiner detail = new StringJoiner("; ");

    void add(UndeterminedReason reason, String words) {
      reasons.add(reason);
      detail.add(words);
    }

    boolean isEmpty() {
      return reasons.isEmpty();
    }

    void person(Question question, Weighing weighing) {
      ResolvedAct act = question.act();
      boolean tied = act.requester() instanceof Requester.Tied;
      if (act.operator() instanceof Operator.Uncertain uncertain && !tied) {
        add(UndeterminedReason.PERSON_UNCERTAIN, uncertain.why());
      }
      if (act.operator() instanceof Operator.Unknown unknown && !tied) {
        add(UndeterminedReason.PERSON_UNCERTAIN, unknown.why());
      }
      if (act.requester() instanceof Requester.Crew && weighing.counting().isEmpty()) {
        add(UndeterminedReason.REQUESTER_AMBIGUOUS, "several people sat in the car that asked");
      } else if (act.requester() instanceof Requester.Ambiguous) {
        add(UndeterminedReason.REQUESTER_AMBIGUOUS, "several people fit the requester's name");
      }
      if (question.facts().tiedByDispatch()) {
        add(
            UndeterminedReason.PERSON_UNCERTAIN,
            "the requester is tied by dispatch alone, so that their own cases are not at hand");
      }
    }

    void subject(Lookup head) {
      String missing = missingSubject(head);
      if (!missing.isEmpty()) {
        add(UndeterminedReason.SUBJECT_NOT_LOGGED, missing);
      }
    }

    void clock(Lookup head) {
      if (head.clock() == ClockQuality.COARSE) {
        add(UndeterminedReason.CLOCK_DOUBTFUL, "no time of day");
      }
    }

    /** What the log lacks about the subject, {@code ""} when it identifies the subject. */
    private static String missingSubject(Lookup head) {
      if (head.masked().contains(LookupField.SUBJECT)) {
        return "subject masked";
      }
      Subject subject = head.subject();
      if (subject.isBlank()) {
        return head.notExported().contains(LookupField.SUBJECT)
            ? "subject not exported"
            : "subject blank";
      }
      boolean nothingElse =
          subject.vehicle().isBlank()
              && subject.record().isBlank()
              && subject.place().isEmpty()
              && subject.article().isEmpty();
      return nothingElse && subject.person().isBeginningAlone()
          ? "subject cut off at the width of its column"
          : "";
    }
  }
}
