package org.needtoknow.reports.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.reports.summary.ItemFigures.Advice;
import org.needtoknow.reports.summary.ItemFigures.Clause;
import org.needtoknow.reports.summary.SummaryFigures.Days;

/** A month of an invented department, and the empty state. */
final class SampleFigures {
  static final Clause PERSONNEL =
      new Clause(
          "Use of Records Systems",
          "IV.J",
          "Employees are prohibited from accessing any case, call or folder regarding other"
              + " personnel without a valid work-related need-to-know.",
          "A proven violation of this policy may lead to administrative action only.",
          true);
  static final Clause ACCOUNTS =
      new Clause(
          "FBI CJIS Security Policy", "AC-2", "accounts disabled in time (CJIS AC-2)", "", false);

  static final Advice ADVICE =
      new Advice(
          "Which work was it for, and where is it recorded?",
          List.of("Help for a colleague that nobody wrote down."),
          List.of("Look for the call under the colleague's name."));

  private SampleFigures() {}

  static SummaryFigures month() {
    return month(items(), List.of(shown()));
  }

  static SummaryFigures month(List<ItemFigures> items, List<ItemFigures> shown) {
    return month(items, shown, SummaryFigures.Doubts.NONE);
  }

  static SummaryFigures month(
      List<ItemFigures> items, List<ItemFigures> shown, SummaryFigures.Doubts doubts) {
    return new SummaryFigures(
        "Ashford Falls Police Department",
        "5c1f2b7a90d34e88a1b6c2d3e4f50617",
        "0.1.0",
        ZoneId.of("America/New_York"),
        Optional.of(LocalDate.of(2026, 3, 1)),
        Optional.of(LocalDate.of(2026, 3, 31)),
        LocalDate.of(2026, 4, 2),
        Optional.of(new Days(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31))),
        28_902,
        counts(36_211, 41, 1_388, 2_764, 1_907),
        Map.of(
            UndeterminedReason.FEED_SILENT, 1_412L,
            UndeterminedReason.NOT_YET_COMPLETE, 803L,
            UndeterminedReason.SUBJECT_NOT_LOGGED, 422L,
            UndeterminedReason.PERSON_UNCERTAIN, 119L,
            UndeterminedReason.REQUESTER_AMBIGUOUS, 8L),
        31,
        new TreeMap<>(
            Map.of(
                "COLLECT", counts(30_900, 29, 1_021, 2_100, 1_611),
                "NCIC", counts(5_311, 12, 367, 664, 296))),
        new EnumMap<>(
            Map.of(
                Template.CALL_SUBJECT, 17_404L,
                Template.OFFICER_STOP, 9_120L,
                Template.ASSIGNED_CASE, 4_866L,
                Template.FOLLOW_UP, 2_441L,
                Template.PATROL_PLATE_CHECK, 1_299L,
                Template.DURING_CALL, 608L,
                Template.LOOKOUT, 371L,
                Template.RELAY, 102L)),
        items,
        items.size() + 14L,
        items.stream().filter(ItemFigures::inBudget).count(),
        items.stream()
            .filter(ItemFigures::inBudget)
            .map(item -> item.group().isEmpty() ? item.id() : item.group())
            .distinct()
            .count(),
        8,
        new MissedFigures(14, 9, Optional.empty()),
        shown,
        shown.size() + 40L,
        feeds(),
        files(),
        true,
        List.of(),
        doubts,
        new TreeMap<>(
            Map.of(
                "Rules", "9d0be0a4f7c24b1f8ea3c4f0a8c15bb2d9f1f6f5f1f3a0ac3f0b6d7a1d9e4c33",
                "Key", "k-77aa01",
                "Settings", "grace 72 h, horizon 45 d")));
  }

  static SummaryFigures nothing() {
    return nothing(Optional.empty(), Optional.empty());
  }

  static SummaryFigures nothing(Optional<LocalDate> from, Optional<Days> logs) {
    return new SummaryFigures(
        "Ashford Falls Police Department",
        "00",
        "0.1.0",
        ZoneId.of("America/New_York"),
        from,
        Optional.empty(),
        LocalDate.of(2026, 4, 2),
        logs,
        0,
        new VerdictCounts(Map.of(), 0),
        Map.of(),
        0,
        new TreeMap<>(),
        Map.of(),
        List.of(),
        0,
        0,
        0,
        0,
        MissedFigures.NONE,
        List.of(),
        0,
        List.of(),
        List.of(),
        true,
        List.of(),
        SummaryFigures.Doubts.NONE,
        new TreeMap<>());
  }

  static ItemFigures item(int rank, String title, boolean inBudget, String group) {
    return new ItemFigures(
        rank,
        "I-" + rank,
        title,
        "The subject is somebody of the department, and no work on file explains the lookup.",
        "P-4c1e0a97b2",
        "S-09be11d4c" + rank % 10,
        rank * 3L,
        Instant.parse("2026-03-04T15:20:00Z"),
        Instant.parse("2026-03-28T02:11:00Z"),
        Math.max(1, 90 - rank),
        inBudget,
        group,
        List.of(PERSONNEL),
        ADVICE);
  }

  private static List<ItemFigures> items() {
    List<ItemFigures> items = new ArrayList<>();
    items.add(pursuit(1, "S-77c0d1e2f3", 97));
    items.add(pursuit(2, "S-21ab34cd56", 82));
    items.add(item(3, "Lookup of a coworker", true, ""));
    items.add(item(4, "Lookup of a declared acquaintance", true, ""));
    items.add(
        new ItemFigures(
            5,
            "I-5",
            "Lookups by an account of somebody who left",
            "At the time of the lookup the account's owner had left the department.",
            "",
            "A-5510ffab27",
            6,
            Instant.parse("2026-03-11T03:00:00Z"),
            Instant.parse("2026-03-11T03:41:00Z"),
            70,
            true,
            "",
            List.of(ACCOUNTS),
            ADVICE));
    items.add(item(6, "Lookup of household or family", false, ""));
    items.add(item(7, "Lookups at times that the roster has as off duty", false, ""));
    return items;
  }

  private static ItemFigures pursuit(int rank, String subject, long lookups) {
    return new ItemFigures(
        rank,
        "I-" + rank,
        "Repeated lookups of one subject",
        "The same subject was looked up on several days, and no strong explanation covers it.",
        "P-c0ffee0134",
        subject,
        lookups,
        Instant.parse("2026-03-02T12:00:00Z"),
        Instant.parse("2026-03-30T23:10:00Z"),
        96 - rank,
        true,
        "I-1",
        List.of(
            new Clause(
                "Use of Records Systems",
                "III.F",
                "Information shall not be used to meet, harass, target or favor any person.",
                "",
                true)),
        ADVICE);
  }

  static ItemFigures shown() {
    return new ItemFigures(
        0,
        "",
        "Lookup of household or family",
        "",
        "P-88aa33bb11",
        "S-13579bdf02",
        2,
        Instant.parse("2026-03-19T01:00:00Z"),
        Instant.parse("2026-03-19T01:04:00Z"),
        0,
        false,
        "",
        List.of(),
        ItemFigures.Advice.NONE);
  }

  private static List<FeedCoverage> feeds() {
    Optional<Instant> through = Optional.of(Instant.parse("2026-04-01T03:59:59Z"));
    List<FeedCoverage> feeds = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      boolean present = feed != Feed.RELATIONSHIPS && feed != Feed.CREDENTIAL_EVENTS;
      feeds.add(
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
              List.of()));
    }
    return feeds;
  }

  private static List<FileFigures> files() {
    return List.of(
        new FileFigures(
            "logs/collect-2026-03.csv",
            37_610,
            35_661,
            804,
            1_133,
            3,
            9,
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(Map.of("outcome not exported", 35_661L))),
        new FileFigures(
            "logs/rejis-2026-03.txt",
            512,
            480,
            0,
            0,
            32,
            0,
            List.of(),
            List.of(new FileFigures.Total("page 7", 412, 44, 43)),
            List.of(),
            new TreeMap<>()),
        new FileFigures(
            "logs/ncic/journal-2026-03.txt.gz",
            15_120,
            4_263,
            0,
            0,
            10_857,
            0,
            List.of("the archive ends in the middle: what could be read was read"),
            List.of(),
            List.of(new FileFigures.Gap("line CT03", 88_120, 88_131)),
            new TreeMap<>(Map.of("outcome not exported", 39L, "terminal blank", 7L))));
  }

  private static VerdictCounts counts(
      long explained, long conflict, long unexplained, long undetermined, long weak) {
    return new VerdictCounts(
        Map.of(
            Verdict.EXPLAINED, explained,
            Verdict.CONFLICT, conflict,
            Verdict.UNEXPLAINED, unexplained,
            Verdict.UNDETERMINED, undetermined),
        weak);
  }
}
