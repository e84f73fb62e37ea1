package org.needtoknow.jobs.finish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.jobs.document.ItemDocuments;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.LookedUpBy;
import org.needtoknow.results.document.ReviewItem;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.pattern.PeerComparison;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.review.PolicyInForce;
import org.needtoknow.rules.review.Yardstick;
import org.needtoknow.rules.statement.Statements;

/**
 * Writes review items and shown lookups. Two passes over the findings: the first collects the
 * figures for ranking, the second writes the items; neither holds more than one item.
 */
final class ItemFiles {
  private final FoundActs found;
  private final RunFacts facts;
  private final ItemDocuments documents;
  private final ComparisonLines lines;
  private final ReviewSettings review;
  private final PatternFinish patterns;
  private final PeerComparison comparison;
  private final Map<String, WatchedSubjects.Lookups> lookedUp;

  /**
   * @param held true when no item may be given to a reviewer
   * @param patterns for what chance would show
   * @param lookedUp by subject, who looked it up
   */
  ItemFiles(
      SortedRuns runs,
      RunFacts facts,
      PolicyInForce policy,
      boolean held,
      PatternFinish patterns,
      Map<String, WatchedSubjects.Lookups> lookedUp) {
    this.patterns = patterns;
    this.comparison = new PeerComparison(patterns.everybody(), patterns.peers());
    this.lookedUp = lookedUp;
    this.found = new FoundActs(runs);
    this.facts = facts;
    ReviewSettings settled = facts.department().settings().review();
    this.review = held ? settled.withoutSlots() : settled;
    AuditNumbers numbers = new AuditNumbers(facts.hash());
    Statements statements =
        new Statements(facts.directory(), patterns.index(), facts.department().settings());
    this.lines = new ComparisonLines(statements.officers(), numbers);
    this.documents =
        new ItemDocuments(policy, review, numbers, statements, facts.inputs(), ProgramBuild.used());
  }

  /** What was written. */
  record Written(ItemRanking ranking, long shown, List<Path> files) {}

  /**
   * Writes all three files.
   *
   * @param first of the lookups reported
   * @param last of them
   * @param missed sees every item that is written
   */
  Written write(Path folder, Path work, Instant first, Instant last, MissedEstimate missed)
      throws IOException {
    List<ItemSummary> summaries = new ArrayList<>();
    List<ItemSummary> drawn = new ArrayList<>();
    long[] shown = {0};
    Path shownFile = folder.resolve(FileNames.SHOWN);
    try (OutputStream out = PrivateFiles.create(shownFile)) {
      found.forEach(
          (act, place) -> false,
          acts -> {
            ItemSummary summary = ItemSummary.of(withoutDocuments(acts));
            if (summary.reported()) {
              (summary.isDrawn() ? drawn : summaries).add(summary);
            }
          },
          act -> {
            if (act.act().reported()) {
              shown[0]++;
              DocumentFormat.SHOWN_LOOKUP.writeLine(
                  documents.shown(act, facts.rule(act.act().item().rule())), out);
            }
          });
    }
    ItemRanking ranking =
        new ItemRanking(
            compared(summaries, facts.employees(first, last), ItemRanking.weeks(first, last)),
            drawn,
            review,
            facts.department().settings().zone(),
            facts.employees(first, last),
            first,
            last);
    Path pieces = PrivateFiles.createFolder(work.resolve("items"));
    Path rows = PrivateFiles.createFolder(work.resolve("item-rows"));
    ItemTable inTable = new ItemTable(facts);
    render(ranking, pieces, rows, inTable, missed);
    Path items = folder.resolve(FileNames.ITEMS);
    try (OutputStream out = PrivateFiles.create(items)) {
      copy(pieces, out);
    }
    Path table = folder.resolve(FileNames.ITEM_TABLE);
    try (OutputStream out = PrivateFiles.create(table)) {
      out.write(inTable.heading().getBytes(StandardCharsets.UTF_8));
      copy(rows, out);
    }
    return new Written(ranking, shown[0], List.of(items, table, shownFile));
  }

  /** In order of rank. */
  private static void copy(Path pieces, OutputStream out) throws IOException {
    new SortedRuns(pieces).forEach(Outgoing.Kind.FOUND, entry -> entry.body().writeTo(out));
  }

  /** The items compared with what chance would show in this department. */
  private List<ItemSummary> compared(List<ItemSummary> items, int employees, long weeks)
      throws IOException {
    Set<String> subjects = new HashSet<>();
    for (ItemSummary item : items) {
      if (item.about() == Finding.About.SUBJECT) {
        subjects.add(item.subjectId());
      }
    }
    SubjectSessionCounts sessions = patterns.sessions(subjects);
    Yardstick yardstick = new Yardstick(patterns.everybody(), patterns.peers(), employees);
    return yardstick.compare(items, item -> facts.rule(item.rule()).chance(), sessions, weeks);
  }

  private static List<ItemAct> withoutDocuments(List<FoundAct> acts) {
    return acts.stream().map(FoundAct::act).toList();
  }

  private Optional<LookedUpBy> lookedUpBy(ItemSummary item) {
    return item.about() == Finding.About.SUBJECT
        ? Optional.ofNullable(lookedUp.get(item.subjectId())).map(lines::lookedUpBy)
        : Optional.empty();
  }

  /** Writes each item under its rank, so that merging puts them in order of work. */
  private void render(
      ItemRanking ranking, Path pieces, Path rows, ItemTable table, MissedEstimate missed)
      throws IOException {
    Map<String, ItemSummary> byId = new HashMap<>();
    ranking.inOrder().forEach(item -> byId.put(item.id(), item));
    ranking.drawn().forEach(item -> byId.put(item.id(), item));
    try (SortedRunWriter writer = new SortedRunWriter(pieces);
        SortedRunWriter tableWriter = new SortedRunWriter(rows)) {
      found.forEach(
          (act, place) -> {
            ItemSummary summary = byId.get(act.act().item().id());
            return summary != null && summary.proves(act.act().id());
          },
          acts -> {
            ItemSummary summary = byId.get(acts.get(0).act().item().id());
            if (summary == null) {
              return;
            }
            missed.see(withoutDocuments(acts), summary, ranking);
            ReviewItem item =
                documents.item(
                    acts,
                    summary,
                    ranking,
                    facts.rule(summary.rule()),
                    lookedUpBy(summary),
                    comparison
                        .of(facts.rule(summary.rule()), summary.officer())
                        .map(lines::compared));
            String rank = String.format(Locale.ROOT, "%012d", ranking.rank(summary.id()));
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DocumentFormat.REVIEW_ITEM.writeLine(item, document);
            writer.add(new Outgoing(Outgoing.Kind.FOUND, rank, document.toByteArray()));
            byte[] row = table.row(summary, item.item()).getBytes(StandardCharsets.UTF_8);
            tableWriter.add(new Outgoing(Outgoing.Kind.FOUND, rank, row));
          },
          act -> {});
      writer.flush();
      tableWriter.flush();
    }
  }
}
