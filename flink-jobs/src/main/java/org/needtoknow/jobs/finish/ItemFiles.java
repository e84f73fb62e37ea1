package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.needtoknow.jobs.spill.SortedRunWriter;
import org.needtoknow.jobs.spill.SortedRuns;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.results.archive.FileNames;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.json.Json;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.catalogue.Rule;

/**
 * Writes review items and shown conflicts. Two passes over the findings: the first sums each item
 * up for ranking, the second renders it; neither holds more than one item.
 */
final class ItemFiles {
  private final FoundActs found;
  private final RunFacts facts;
  private final PolicyInForce policy;
  private final ReviewSettings review;
  private final AuditNumbers numbers;

  /**
   * @param held whether no item may be put up for work
   */
  ItemFiles(SortedRuns runs, RunFacts facts, PolicyInForce policy, boolean held) {
    this.found = new FoundActs(runs);
    this.facts = facts;
    this.policy = policy;
    ReviewSettings settled = facts.department().settings().review();
    this.numbers = new AuditNumbers(facts.hash());
    this.review = held ? settled.withoutSlots() : settled;
  }

  /** What was written. */
  record Written(ItemRanking ranking, long shown, List<Path> files) {}

  /**
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
          (act, place) -> place < ItemSummary.PLACES,
          acts -> {
            ItemSummary summary = ItemSummary.of(acts);
            if (summary.reported()) {
              (summary.isDrawn() ? drawn : summaries).add(summary);
            }
          },
          act -> {
            if (act.reported()) {
              shown[0]++;
              out.write(shown(act));
              out.write('\n');
            }
          });
    }
    ItemRanking ranking =
        new ItemRanking(
            summaries,
            drawn,
            review,
            facts.department().settings().zone(),
            facts.employees(first, last),
            first,
            last);
    Path pieces = PrivateFiles.createFolder(work.resolve("items"));
    render(ranking, pieces, missed);
    Path items = folder.resolve(FileNames.ITEMS);
    try (OutputStream out = PrivateFiles.create(items)) {
      new SortedRuns(pieces)
          .forEach(
              Outgoing.Kind.FOUND,
              entry -> {
                entry.body().writeTo(out);
                out.write('\n');
              });
    }
    Path table = folder.resolve(FileNames.ITEM_TABLE);
    try (OutputStream out = PrivateFiles.create(table)) {
      out.write(ItemTable.of(ranking, facts).getBytes(StandardCharsets.UTF_8));
    }
    return new Written(ranking, shown[0], List.of(items, table, shownFile));
  }

  /** Renders each item under its rank, so that merging puts them in order of work. */
  private void render(ItemRanking ranking, Path pieces, MissedEstimate missed) throws IOException {
    Map<String, ItemSummary> byId = new HashMap<>();
    ranking.inOrder().forEach(item -> byId.put(item.id(), item));
    ranking.drawn().forEach(item -> byId.put(item.id(), item));
    try (SortedRunWriter writer = new SortedRunWriter(pieces)) {
      found.forEach(
          (act, place) ->
              byId.containsKey(act.itemId()) && byId.get(act.itemId()).proves(act.actId()),
          acts -> {
            ItemSummary summary = byId.get(acts.get(0).itemId());
            if (summary == null) {
              return;
            }
            missed.see(acts, summary, ranking);
            Rule rule = facts.rule(summary.rule());
            byte[] document =
                ReviewItemDocument.render(
                    acts,
                    summary,
                    ranking,
                    rule,
                    probability(summary),
                    policy.cited(rule, summary.lastAt()),
                    numbers);
            String rank = String.format(Locale.ROOT, "%012d", ranking.rank(summary.id()));
            writer.add(new Outgoing(Outgoing.Kind.FOUND, rank, document));
          },
          act -> {});
      writer.flush();
    }
  }

  /** With which probability an item of the random arm was drawn. */
  private OptionalDouble probability(ItemSummary item) {
    return item.drawnFrom().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(1.0 / item.drawnFrom().get().oneIn(review));
  }

  private byte[] shown(FoundAct act) {
    Rule rule = facts.rule(act.rule());
    return Json.line(
        json ->
            json.time("@timestamp", act.at())
                .object("event", event -> event.text("id", act.actId()))
                .object(
                    "rule",
                    fields ->
                        fields
                            .text("id", rule.id())
                            .text("version", Integer.toString(rule.version()))
                            .text("name", rule.title()))
                .object(
                    "ntk",
                    ntk ->
                        ntk.object(
                            "shown",
                            fields ->
                                fields
                                    .text("officer", act.officer())
                                    .text("subject", act.subjectId())
                                    .object("audit_numbers", masked -> writeNumbers(act, masked))
                                    .allTexts("lookups", act.lookups())
                                    .objects(
                                        "clauses",
                                        policy.cited(rule, act.at()),
                                        ReviewItemDocument::writeClause)
                                    .allRaw("proof", List.of(act.proof())))));
  }

  /** By which a masked page names whom the lookup was by and about. */
  private void writeNumbers(FoundAct act, Json json) throws IOException {
    json.text("officer", numbers.person(ItemSummary.officer(act)))
        .text(
            "subject",
            act.about() == Finding.About.SUBJECT ? numbers.subject(act.subjectId()) : "");
  }
}
