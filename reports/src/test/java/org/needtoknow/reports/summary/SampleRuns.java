package org.needtoknow.reports.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.results.document.CitedClause;
import org.needtoknow.results.run.Counts;
import org.needtoknow.results.run.Days;
import org.needtoknow.results.run.DepartmentLine;
import org.needtoknow.results.run.DisagreeingTotal;
import org.needtoknow.results.run.Doubts;
import org.needtoknow.results.run.FeedRecord;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.Inputs;
import org.needtoknow.results.run.ItemLine;
import org.needtoknow.results.run.MissedShare;
import org.needtoknow.results.run.RuleLine;
import org.needtoknow.results.run.RunRecord;
import org.needtoknow.results.run.SequenceGap;
import org.needtoknow.results.run.SettingsUsed;
import org.needtoknow.results.run.ShownLine;
import org.needtoknow.results.run.Stamps;
import org.needtoknow.results.run.SystemMonth;

/** A month of an invented department, and the empty state. */
final class SampleRuns {
  static final CitedClause PERSONNEL =
      new CitedClause(
          "O-01",
          "Use of Records Systems",
          "IV.J",
          "Employees are prohibited from accessing any case, call or folder regarding other"
              + " personnel without a valid work-related need-to-know.",
          "A proven violation of this policy may lead to administrative action only.",
          true);
  static final CitedClause ACCOUNTS =
      new CitedClause(
          "O-01",
          "FBI CJIS Security Policy",
          "AC-2",
          "accounts disabled in time (CJIS AC-2)",
          "",
          false);

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private SampleRuns() {}

  /** The sample month with its items and a shown conflict, as a page. */
  static String page() {
    List<ItemLine> items = items();
    return SummaryPage.render(month(items, 1), items, List.of(shown()));
  }

  /** A page with these items and shown conflicts. */
  static String page(List<ItemLine> items, List<ShownLine> shown) {
    return SummaryPage.render(month(items, shown.size()), items, shown);
  }

  static RunRecord month(List<ItemLine> items, long shown) {
    return month(items, shown, Doubts.NONE, MissedShare.NONE);
  }

  /** A month with 14 items and 40 shown conflicts more than the page lists. */
  static RunRecord month(List<ItemLine> items, long shown, Doubts doubts, MissedShare missed) {
    List<ItemLine> inBudget = items.stream().filter(ItemLine::inBudget).toList();
    return run(
        Optional.of(LocalDate.of(2026, 3, 1)),
        Optional.of(LocalDate.of(2026, 3, 31)),
        Optional.of(new Days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31))),
        Counts.of(
            months(),
            new Counts.Items(
                items.size() + 14L,
                inBudget.size(),
                inBudget.stream()
                    .map(item -> item.group().isEmpty() ? item.id() : item.group())
                    .distinct()
                    .count(),
                8,
                5,
                14,
                missed,
                shown == 0 ? 0 : shown + 40),
            new Counts.Records(0, 0, 0, 0, 0, 0)),
        doubts,
        files(),
        feeds());
  }

  /** Nothing drawn was decided yet. */
  static MissedShare undecided() {
    return new MissedShare(
        14, 9, 0, false, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }

  static RunRecord nothing(Optional<LocalDate> from, Optional<Days> logs) {
    return run(
        from,
        Optional.empty(),
        logs,
        Counts.of(
            List.of(),
            new Counts.Items(0, 0, 0, 0, 1, 0, MissedShare.NONE, 0),
            new Counts.Records(0, 0, 0, 0, 0, 0)),
        Doubts.NONE,
        List.of(),
        List.of());
  }

  private static RunRecord run(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Days> days,
      Counts counts,
      Doubts doubts,
      List<FileRecord> files,
      List<FeedRecord> feeds) {
    return new RunRecord(
        RunRecord.PROGRAM,
        "0.1.0",
        "unknown",
        "5c1f2b7a90d34e88a1b6c2d3e4f50617",
        true,
        new Stamps(
            Instant.parse("2026-04-02T14:00:00Z"),
            Instant.parse("2026-04-02T14:01:00Z"),
            "BATCH",
            2,
            "17"),
        new DepartmentLine("ashford", "Ashford Falls Police Department", "CT", 61),
        SettingsUsed.of(AuditSettings.defaults("ashford", ZONE), from, to),
        new Inputs(
            "77aa01",
            "9d0be0a4f7c24b1f8ea3c4f0a8c15bb2d9f1f6f5f1f3a0ac3f0b6d7a1d9e4c33",
            new TreeMap<>(Map.of("coworker", 1)),
            new TreeMap<>()),
        days,
        counts,
        List.of(new RuleLine("coworker", 1, "Lookup of a coworker", WHY)),
        new TreeMap<>(),
        doubts,
        List.of(),
        List.of(),
        files,
        feeds,
        List.of());
  }

  private static final String WHY =
      "The subject is somebody of the department, and no work on file explains the lookup.";

  private static List<SystemMonth> months() {
    return List.of(
        month("COLLECT", 23_591, 31_000, 29, 1_021, 2_100, 1_611, REASONS_OF_COLLECT),
        month("NCIC", 5_311, 5_211, 12, 367, 664, 296, REASONS_OF_NCIC));
  }

  private static final SortedMap<UndeterminedReason, Long> REASONS_OF_COLLECT =
      new TreeMap<>(
          Map.of(
              UndeterminedReason.FEED_SILENT, 1_412L,
              UndeterminedReason.NOT_YET_COMPLETE, 688L));

  private static final SortedMap<UndeterminedReason, Long> REASONS_OF_NCIC =
      new TreeMap<>(
          Map.of(
              UndeterminedReason.NOT_YET_COMPLETE, 115L,
              UndeterminedReason.SUBJECT_NOT_LOGGED, 422L,
              UndeterminedReason.PERSON_UNCERTAIN, 119L,
              UndeterminedReason.REQUESTER_AMBIGUOUS, 8L));

  private static SystemMonth month(
      String system,
      long acts,
      long explained,
      long conflict,
      long unexplained,
      long undetermined,
      long weak,
      SortedMap<UndeterminedReason, Long> reasons) {
    return new SystemMonth(
        system,
        MARCH,
        explained + conflict + unexplained + undetermined,
        acts,
        new TreeMap<>(
            Map.of(
                Verdict.EXPLAINED, explained,
                Verdict.CONFLICT, conflict,
                Verdict.UNEXPLAINED, unexplained,
                Verdict.UNDETERMINED, undetermined)),
        weak,
        reasons,
        system.equals("NCIC") ? 31 : 0,
        new TreeMap<>(
            Map.of(
                Template.CALL_SUBJECT,
                explained - 1_500,
                Template.PATROL_PLATE_CHECK,
                1_299L,
                Template.RELAY,
                201L + conflict)));
  }

  static ItemLine item(int rank, String title, boolean inBudget, String group) {
    return item(rank, title, inBudget, group, List.of(PERSONNEL));
  }

  static ItemLine item(
      int rank, String title, boolean inBudget, String group, List<CitedClause> clauses) {
    return new ItemLine(
        rank,
        "I-" + rank,
        "coworker",
        title,
        "P-4c1e0a97b2",
        "S-09be11d4c" + rank % 10,
        rank * 3L,
        Instant.parse("2026-03-04T15:20:00Z"),
        Instant.parse("2026-03-28T02:11:00Z"),
        Math.max(1, 90 - rank),
        inBudget,
        group,
        "Which work was it for, and where is it recorded?",
        List.of("Look for the call under the colleague's name."),
        List.of("Help for a colleague that nobody wrote down."),
        clauses);
  }

  static List<ItemLine> items() {
    List<ItemLine> items = new ArrayList<>();
    CitedClause pursuit =
        new CitedClause(
            "O-01",
            "Use of Records Systems",
            "III.F",
            "Information shall not be used to meet, harass, target or favor any person.",
            "",
            true);
    items.add(item(1, "Repeated lookups of one subject", true, "I-1", List.of(pursuit)));
    items.add(item(2, "Repeated lookups of one subject", true, "I-1", List.of(pursuit)));
    items.add(item(3, "Lookup of a coworker", true, ""));
    items.add(item(4, "Lookup of a declared acquaintance", true, ""));
    items.add(account());
    items.add(item(6, "Lookup of household or family", false, ""));
    items.add(item(7, "Lookups at times that the roster has as off duty", false, ""));
    return items;
  }

  /** An account of which nobody known answers for the lookups. */
  private static ItemLine account() {
    return new ItemLine(
        5,
        "I-5",
        "account-separated",
        "Lookups by an account of somebody who left",
        "A-5510ffab27",
        "A-5510ffab27",
        6,
        Instant.parse("2026-03-11T03:00:00Z"),
        Instant.parse("2026-03-11T03:41:00Z"),
        70,
        true,
        "",
        "",
        List.of(),
        List.of(),
        List.of(ACCOUNTS));
  }

  static ShownLine shown() {
    return new ShownLine(
        Instant.parse("2026-03-19T01:00:00Z"),
        "Lookup of household or family",
        "P-88aa33bb11",
        "S-13579bdf02",
        2);
  }

  private static List<FeedRecord> feeds() {
    Optional<Instant> through = Optional.of(Instant.parse("2026-04-01T03:59:59Z"));
    List<FeedRecord> feeds = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      boolean present = feed != Feed.RELATIONSHIPS && feed != Feed.CREDENTIAL_EVENTS;
      feeds.add(
          FeedRecord.of(
              new FeedCoverage(
                  feed,
                  feed != Feed.CREDENTIAL_EVENTS,
                  present,
                  Optional.empty(),
                  present && feed.isStream() ? through : Optional.empty(),
                  feed == Feed.CALLS
                      ? List.of(
                          new FeedCoverage.Silence(
                              Instant.parse("2026-03-12T05:00:00Z"),
                              Instant.parse("2026-03-13T17:00:00Z"),
                              "CAD server moved"))
                      : List.of(),
                  feed == Feed.CALLS ? Set.of(FeedDetail.VEHICLES) : Set.of(),
                  List.of())));
    }
    return feeds;
  }

  private static List<FileRecord> files() {
    return List.of(
        file(
            "logs/collect-2026-03.csv",
            35_661,
            804,
            1_133,
            3,
            9,
            List.of(),
            List.of(),
            List.of(),
            Map.of("outcome not exported", 35_661L)),
        file(
            "logs/rejis-2026-03.txt",
            480,
            0,
            0,
            32,
            0,
            List.of(),
            List.of(new DisagreeingTotal("page 7", 412, 44, 43)),
            List.of(),
            Map.of()),
        file(
            "logs/ncic/journal-2026-03.txt.gz",
            4_263,
            0,
            0,
            10_857,
            0,
            List.of("the archive ends in the middle: what could be read was read"),
            List.of(),
            List.of(new SequenceGap("line CT03", 88_120, 88_131)),
            Map.of("outcome not exported", 39L, "terminal blank", 7L)));
  }

  private static FileRecord file(
      String name,
      long lookups,
      long outside,
      long duplicates,
      long others,
      long rejected,
      List<String> problems,
      List<DisagreeingTotal> totals,
      List<SequenceGap> gaps,
      Map<String, Long> lacks) {
    return new FileRecord(
        name,
        "00",
        1,
        1,
        problems,
        lookups + outside + duplicates + others + rejected,
        lookups,
        outside,
        duplicates,
        new TreeMap<>(Map.of("reply", others)),
        rejected,
        true,
        new TreeMap<>(),
        new TreeMap<>(lacks),
        totals.size(),
        totals,
        gaps.isEmpty() ? OptionalLong.empty() : OptionalLong.of(0),
        gaps);
  }
}
