package org.needtoknow.jobs.stage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.document.RenderedLookup;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.settings.AgreementSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.json.Json;
import org.needtoknow.results.run.LocalMonths;
import org.needtoknow.rules.decide.AuditContent;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.draw.Stratum;
import org.needtoknow.rules.identity.MatchKeys;

/** One officer's lookups on their way out: each as a document, and counted. */
final class OfficerReport {
  /** What the reports of one task share. */
  static final class Writing {
    private final RunSnapshot snapshot;
    private final MatchKeys matchKeys;
    private final Codec<Tally> tallies = RecordCodec.of(Tally.class);
    private final Json.Lines lines = new Json.Lines();
    private final WireOutput header = new WireOutput();
    private final LocalMonths months;

    Writing(RunSnapshot snapshot, MatchKeys matchKeys) {
      this.snapshot = snapshot;
      this.matchKeys = matchKeys;
      this.months = new LocalMonths(snapshot.settings().zone());
    }

    OfficerReport report(Collector<Outgoing> out) {
      return new OfficerReport(this, out);
    }

    private Outgoing rendered(Lookup lookup, AuditedAct act) {
      List<String> keys = matchKeys.of(lookup.subject());
      return RenderedLookup.render(act, lookup, keys, header, lines);
    }
  }

  private final Writing writing;
  private final Collector<Outgoing> out;
  private final Map<String, Long> outside = new TreeMap<>();
  private final Map<String, Map<String, Long>> lacks = new HashMap<>();
  private final Map<Stratum, Long> strata = new EnumMap<>(Stratum.class);
  private final CallLags lags = new CallLags();
  private final SortedMap<LocalDate, Long> outsideDays = new TreeMap<>();
  private final SystemMonthCounts acts = new SystemMonthCounts();
  private final SystemMonthCounts unjudgedDelicate = new SystemMonthCounts();

  private OfficerReport(Writing writing, Collector<Outgoing> out) {
    this.writing = writing;
    this.out = out;
  }

  /** Every lookup of the act, unless it lies outside the period that is reported. */
  void add(AuditedAct audited) {
    Act act = audited.act().act();
    if (!writing.snapshot.reports(act.head().at())) {
      for (Lookup lookup : act.lookups()) {
        outside.merge(lookup.source().file(), 1L, Long::sum);
        outsideDays.merge(
            LocalDate.ofInstant(lookup.at(), writing.snapshot.settings().zone()), 1L, Long::sum);
      }
      return;
    }
    acts.add(act.head());
    lags.add(audited);
    strata.merge(Stratum.of(audited.decision().verdict()), 1L, Long::sum);
    if (isUnjudgedAndDelicate(audited.decision())) {
      for (Lookup lookup : act.lookups()) {
        unjudgedDelicate.add(lookup);
      }
    }
    AgreementSettings agreement = writing.snapshot.settings().agreement();
    for (Lookup lookup : act.lookups()) {
      Map<String, Long> ofFile =
          lacks.computeIfAbsent(lookup.source().file(), file -> new HashMap<>());
      for (String words : AuditContent.lacks(lookup, lookup == act.head(), agreement)) {
        ofFile.merge(words, 1L, Long::sum);
      }
      out.collect(writing.rendered(lookup, audited));
    }
  }

  /** Counts by system and month. An officer's lookups mostly come in order of time. */
  private final class SystemMonthCounts {
    private final Map<String, SortedMap<YearMonth, Long>> bySystem = new TreeMap<>();
    private String system = "";
    private YearMonth month = YearMonth.of(1970, 1);
    private long sameInRow;

    void add(Lookup lookup) {
      YearMonth ofLookup = writing.months.of(lookup.at());
      if (!ofLookup.equals(month) || !lookup.system().equals(system)) {
        addRow();
        system = lookup.system();
        month = ofLookup;
      }
      sameInRow++;
    }

    private void addRow() {
      if (sameInRow > 0) {
        bySystem.computeIfAbsent(system, of -> new TreeMap<>()).merge(month, sameInRow, Long::sum);
        sameInRow = 0;
      }
    }

    void count(Tally.What what) {
      addRow();
      bySystem.forEach(
          (of, months) ->
              months.forEach((in, count) -> OfficerReport.this.count(what, of + "\n" + in, count)));
    }
  }

  /** No rule applies to such lookups, but the run must report that they exist. */
  private static boolean isUnjudgedAndDelicate(Decision decision) {
    return decision.verdict() == Verdict.UNDETERMINED
        && (decision.relation() != Relation.NONE || decision.adverse() || decision.restricted());
  }

  /**
   * What was counted.
   *
   * @param failures acts that could not be evaluated
   */
  void count(long failures) {
    outside.forEach((file, count) -> count(Tally.What.OUTSIDE_PERIOD, file, count));
    if (!outsideDays.isEmpty()) {
      for (LocalDate day : new TreeSet<>(List.of(outsideDays.firstKey(), outsideDays.lastKey()))) {
        count(Tally.What.OUTSIDE_DAY, day.toString(), outsideDays.get(day));
      }
    }
    lacks.forEach(
        (file, ofFile) ->
            ofFile.forEach((words, count) -> count(Tally.What.LACKS, file + "\n" + words, count)));
    strata.forEach((stratum, count) -> count(Tally.What.STRATUM, stratum.name(), count));
    lags.forEach((of, count) -> count(Tally.What.CALL_LAG, of, count));
    unjudgedDelicate.count(Tally.What.UNJUDGED_DELICATE);
    count(Tally.What.EVALUATION_FAILED, "", failures);
    acts.count(Tally.What.ACTS);
  }

  private void count(Tally.What what, String of, long count) {
    if (count > 0) {
      out.collect(new Tally(what, of, count).asOutgoing(writing.tallies));
    }
  }
}
