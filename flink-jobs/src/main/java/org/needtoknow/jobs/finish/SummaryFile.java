package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.account.FileAccount;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Tally;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.parsers.source.FileProblem;
import org.needtoknow.reports.summary.FileFigures;
import org.needtoknow.reports.summary.ItemFigures;
import org.needtoknow.reports.summary.SummaryFigures;
import org.needtoknow.reports.summary.SummaryPage;
import org.needtoknow.reports.summary.VerdictCounts;
import org.needtoknow.results.archive.PrivateFiles;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.review.PolicyInForce;

/** Writes {@code summary.html} in the masked rendering: audit numbers for people and subjects. */
final class SummaryFile {
  /** How many items the page lists at most. */
  private static final int ITEMS = 60;

  private final RunFacts facts;
  private final AuditNumbers numbers;
  private final PolicyInForce policy;

  private SummaryFile(RunFacts facts, PolicyInForce policy) {
    this.facts = facts;
    this.numbers = new AuditNumbers(facts.hash());
    this.policy = policy;
  }

  static void write(
      Path file,
      RunFacts facts,
      RunResult result,
      LookupFile.Counts counts,
      List<FoundAct> shown,
      PolicyInForce policy,
      Collection<FileAccount> accounts)
      throws IOException {
    SummaryFigures figures =
        new SummaryFile(facts, policy).figures(result, counts, shown, accounts);
    try (OutputStream out = PrivateFiles.create(file);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      SummaryPage.write(figures, writer);
    }
  }

  private SummaryFigures figures(
      RunResult result,
      LookupFile.Counts counts,
      List<FoundAct> shown,
      Collection<FileAccount> accounts) {
    SortedMap<String, VerdictCounts> systems = new TreeMap<>();
    counts.systems.forEach(
        (system, verdicts) ->
            systems.put(
                system, new VerdictCounts(verdicts, counts.weakBySystem.getOrDefault(system, 0L))));
    List<ItemFigures> items =
        result.ranking().inOrder().stream()
            .limit(ITEMS)
            .map(item -> item(item, result.ranking()))
            .toList();
    List<String> problems = new ArrayList<>();
    result
        .imbalances()
        .forEach((file, words) -> words.forEach(word -> problems.add(file + ": " + word)));
    facts.department().suspectFiles().forEach(file -> problems.add(file.words()));
    facts
        .reports()
        .forEach(
            report ->
                report.problems().forEach(words -> problems.add(report.file() + ": " + words)));
    return new SummaryFigures(
        facts.department().name().isEmpty() ? facts.department().id() : facts.department().name(),
        RunRecord.runId(facts, accounts),
        RunRecord.version(),
        facts.department().settings().zone(),
        facts.from(),
        facts.to(),
        LocalDate.ofInstant(facts.started(), facts.department().settings().zone()),
        result.days(),
        result.tally(Tally.What.ACTS),
        new VerdictCounts(result.verdicts(), result.weak()),
        result.reasons(),
        result.tally(Tally.What.UNJUDGED_DELICATE),
        systems,
        counts.explainedBy,
        items,
        result.ranking().inOrder().size(),
        result.inBudget(),
        result.ranking().taken(),
        result.ranking().budget(),
        result.missed().figures(),
        shown.stream().map(this::shown).toList(),
        result.shown(),
        facts.coverage().feeds(),
        accounts.stream().map(SummaryFile::file).toList(),
        result.balanced(),
        problems,
        result.doubts(),
        hashes());
  }

  private ItemFigures item(ItemSummary item, ItemRanking ranking) {
    Rule rule = facts.rule(item.rule());
    String about =
        switch (item.about()) {
          case SUBJECT -> numbers.subject(item.subjectId());
          case ACCOUNT -> numbers.person(Accountable.account(item.account()));
          case OFFICER -> "";
        };
    return new ItemFigures(
        ranking.rank(item.id()),
        item.id(),
        rule.title(),
        rule.inShort(),
        item.officer().isEmpty() ? "several people" : numbers.person(item.officer()),
        about,
        item.lookups(),
        item.firstAt(),
        item.lastAt(),
        item.score().total(),
        ranking.inBudget(item),
        ranking.group(item.id()),
        clauses(policy.cited(rule, item.lastAt())),
        new ItemFigures.Advice(rule.question(), rule.falsePositives(), rule.triage()));
  }

  private ItemFigures shown(FoundAct found) {
    ItemAct act = found.act();
    Rule rule = facts.rule(act.item().rule());
    return new ItemFigures(
        0,
        "",
        rule.title(),
        rule.inShort(),
        numbers.person(act.officer()),
        act.item().about() == Finding.About.SUBJECT ? numbers.subject(act.subject().id()) : "",
        act.act().lookups().size(),
        act.at(),
        act.at(),
        0,
        false,
        "",
        clauses(policy.cited(rule, act.at())),
        ItemFigures.Advice.NONE);
  }

  private static List<ItemFigures.Clause> clauses(List<PolicyInForce.Cited> cited) {
    return cited.stream()
        .map(
            clause ->
                new ItemFigures.Clause(
                    clause.document(),
                    clause.clause(),
                    clause.wording(),
                    clause.limit(),
                    clause.adopted()))
        .toList();
  }

  private static FileFigures file(FileAccount account) {
    return new FileFigures(
        account.file,
        account.allRecords(),
        account.written,
        account.outsidePeriod,
        account.duplicates,
        account.allNotLookups(),
        account.rejected,
        account.facts == null
            ? List.of()
            : account.facts.problems().stream().map(FileProblem::words).toList(),
        account.totals.disagreements().stream()
            .map(
                total ->
                    new FileFigures.Total(
                        total.scope(), total.line(), total.stated(), total.counted()))
            .toList(),
        account.sequence.gaps().stream()
            .map(gap -> new FileFigures.Gap(gap.stream(), gap.first(), gap.last()))
            .toList(),
        account.lacks);
  }

  private SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    hashes.put("rules", facts.catalogue().hash());
    hashes.put("key", facts.hash().keyId());
    facts
        .catalogue()
        .rules()
        .forEach((id, rule) -> hashes.put("rule " + id, "version " + rule.version()));
    return hashes;
  }
}
