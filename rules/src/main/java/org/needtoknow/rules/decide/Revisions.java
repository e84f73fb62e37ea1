package org.needtoknow.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * A verdict through time: decided when the grace is over, and again whenever something that bears
 * on the act was recorded, up to the horizon. A function of data alone: no order of arrival,
 * watermark or wall clock. An act that is explained, and not weakly, is settled.
 */
final class Revisions {
  private Revisions() {}

  static AuditedAct of(
      ResolvedAct act,
      ActFacts facts,
      History history,
      Coverage coverage,
      DirectoryIndex directory,
      Catalogue catalogue,
      AuditSettings settings) {
    Instant at = act.act().head().at();
    Instant first = at.plus(settings.grace());
    List<Revision> stood = new ArrayList<>(1);
    Judgement last = null;
    Instant asOf = first;
    for (Instant time : times(facts, history, first, at.plus(settings.horizon()))) {
      Judgement judgement = Decide.judge(act, facts, history, settings, time);
      if (last == null || !last.sameVerdict(judgement)) {
        stood.add(new Revision(time, judgement.verdict(), judgement.weak()));
      }
      last = judgement;
      asOf = time;
      if (judgement.verdict() == Verdict.EXPLAINED && !judgement.weak()) {
        break;
      }
    }
    return new AuditedAct(
        act,
        facts.subjectId(),
        Decide.complete(last, act, facts, history, coverage, directory, catalogue, settings, asOf),
        stood);
  }

  private static Iterable<Instant> times(
      ActFacts facts, History history, Instant first, Instant horizon) {
    List<Instant> later = facts.recordedWithin(first, horizon);
    List<Instant> ofOthers = history.bearsOn(facts.evidence());
    if (later.isEmpty() && ofOthers.isEmpty()) {
      return List.of(first);
    }
    TreeSet<Instant> times = new TreeSet<>(later);
    for (Instant known : ofOthers) {
      if (known.isAfter(first) && !known.isAfter(horizon)) {
        times.add(known);
      }
    }
    times.add(first);
    return times;
  }
}
