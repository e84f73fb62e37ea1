package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.jobs.account.ClockCheck;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.account.RegistryCheck;
import org.needtoknow.jobs.account.SystemMonths;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.results.run.Doubts;
import org.needtoknow.rules.draw.Stratum;

/** The sums of the counts of all steps of the pipeline. */
final class RunTallies {
  private final SortedMap<String, FileAccount> accounts = new TreeMap<>();
  private final ClockCheck clocks = new ClockCheck();
  private final RegistryCheck usernames = new RegistryCheck();
  private final SortedSet<LocalDate> outsideDays = new TreeSet<>();
  private final EnumMap<Stratum, Long> strata = new EnumMap<>(Stratum.class);
  private final EnumMap<Tally.What, Long> sums = new EnumMap<>(Tally.What.class);
  private final SystemMonths months;

  private RunTallies(ZoneId zone) {
    this.months = new SystemMonths(zone);
  }

  /**
   * @param zone the department's
   */
  static RunTallies read(SortedRuns runs, ZoneId zone) throws IOException {
    RunTallies tallies = new RunTallies(zone);
    Codec<FileFacts> facts = RecordCodec.of(FileFacts.class);
    runs.forEach(
        Outgoing.Kind.FILE,
        entry -> {
          FileFacts one = facts.fromBytes(entry.body());
          tallies.account(one.file()).end(one);
        });
    Codec<BlockReport> reports = RecordCodec.of(BlockReport.class);
    runs.forEach(
        Outgoing.Kind.BLOCK,
        entry -> {
          BlockReport report = reports.fromBytes(entry.body());
          tallies.account(report.file()).add(report);
        });
    Codec<Tally> codec = RecordCodec.of(Tally.class);
    runs.forEach(Outgoing.Kind.TALLY, entry -> tallies.add(codec.fromBytes(entry.body())));
    return tallies;
  }

  private void add(Tally tally) {
    sums.merge(tally.what(), tally.count(), Long::sum);
    String of = tally.of();
    long count = tally.count();
    // A file name may contain a line end; the part after the last line end contains none.
    int cut = of.lastIndexOf('\n');
    switch (tally.what()) {
      case FRAMING_REJECTED -> account(of).addFramingRejected(count);
      case FRAMING_REJECTED_BYTES -> account(of).addRejectedBytes(count);
      case DUPLICATES -> account(of).addDuplicates(count);
      case DIFFERING_COPIES ->
          account(of.substring(0, cut))
              .addDiffering(LookupField.valueOf(of.substring(cut + 1)), count);
      case OUTSIDE_PERIOD -> account(of).addOutsidePeriod(count);
      case OUTSIDE_DAY -> outsideDays.add(LocalDate.parse(of));
      case STRATUM -> strata.merge(Stratum.valueOf(of), count, Long::sum);
      case LACKS -> account(of.substring(0, cut)).addLacking(of.substring(cut + 1), count);
      case CALL_LAG -> clocks.add(of, count);
      case ACCOUNTS -> usernames.add(of, count);
      case ACTS -> months.addActs(of.substring(0, cut), month(of, cut), count);
      case UNJUDGED_DELICATE ->
          months.addUnjudgedDelicate(of.substring(0, cut), month(of, cut), count);
      case EVALUATION_FAILED, FACTS_DELIVERED, FACTS_CAPPED -> {}
    }
  }

  private static YearMonth month(String of, int cut) {
    return YearMonth.parse(of.substring(cut + 1));
  }

  FileAccount account(String file) {
    return accounts.computeIfAbsent(file, FileAccount::new);
  }

  /** Every log file, by its path. */
  Collection<FileAccount> accounts() {
    return accounts.values();
  }

  /** A count of the whole run. */
  long sum(Tally.What what) {
    return sums.getOrDefault(what, 0L);
  }

  /** How many acts of the reported period each stratum of the draw has. */
  Map<Stratum, Long> strata() {
    return strata;
  }

  /** Acts by system and month, and lookups that only a step of the pipeline can count. */
  SystemMonths months() {
    return months;
  }

  /** Days at the ends of what lies outside the reported period. */
  SortedSet<LocalDate> outsideDays() {
    return outsideDays;
  }

  /** Whether the clocks of log and calls certainly differ, so that no item may be worked on. */
  boolean clocksCertainlyMisfit() {
    return clocks.isCertain();
  }

  /** The errors in the input as a whole. */
  Doubts doubts() {
    List<String> doubts = new ArrayList<>(clocks.problems());
    doubts.addAll(usernames.problems());
    return new Doubts(doubts, clocks.isCertain());
  }

  /** The counts that do not agree, by file; empty when all agree. */
  SortedMap<String, List<String>> imbalances() {
    SortedMap<String, List<String>> wrong = new TreeMap<>();
    for (FileAccount account : accounts.values()) {
      List<String> ofFile = account.imbalances();
      if (!ofFile.isEmpty()) {
        wrong.put(account.file(), ofFile);
      }
    }
    return wrong;
  }
}
