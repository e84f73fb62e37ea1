package org.needtoknow.jobs.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.settings.ReviewSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.results.document.CitedClause;
import org.needtoknow.results.document.ComparedWithPeers;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.ItemChance;
import org.needtoknow.results.document.ItemContent;
import org.needtoknow.results.document.ItemRule;
import org.needtoknow.results.document.LookedUpBy;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.results.document.MaskedNames;
import org.needtoknow.results.document.ProgramUsed;
import org.needtoknow.results.document.ReviewItem;
import org.needtoknow.results.document.ShownLookup;
import org.needtoknow.results.document.StatedGround;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.draw.Stratum;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemRanking;
import org.needtoknow.rules.review.ItemScore;
import org.needtoknow.rules.review.ItemSummary;
import org.needtoknow.rules.review.Likelihood;
import org.needtoknow.rules.review.PolicyInForce;
import org.needtoknow.rules.review.Raise;
import org.needtoknow.rules.statement.ItemStatement;
import org.needtoknow.rules.statement.KeptAway;
import org.needtoknow.rules.statement.StatedAct;
import org.needtoknow.rules.statement.Statements;

/** Makes the documents of review items and of shown lookups. */
public final class ItemDocuments {
  private final PolicyInForce policy;
  private final ReviewSettings review;
  private final AuditNumbers numbers;
  private final Statements statements;
  private final StatedLines lines;
  private final Optional<ProgramUsed> program;

  /**
   * @param review at which rates the random arm draws
   * @param numbers for the masked pages that are made from these documents
   * @param statements what items say
   * @param files SHA-256 of every feed file
   * @param program that makes the documents
   */
  public ItemDocuments(
      PolicyInForce policy,
      ReviewSettings review,
      AuditNumbers numbers,
      Statements statements,
      Map<String, String> files,
      ProgramUsed program) {
    this.policy = policy;
    this.review = review;
    this.numbers = numbers;
    this.statements = statements;
    this.lines = new StatedLines(statements.tieInWords(), files);
    this.program = Optional.of(program);
  }

  /**
   * The document of an item.
   *
   * @param acts all acts of the item in order of time, with the documents that it shows
   * @param ranking of all items of the run
   * @param lookedUpBy everyone who looked its subject up
   * @param compared the officer compared with peers
   * @throws IOException when a proof is no lookup document
   */
  public ReviewItem item(
      List<FoundAct> acts,
      ItemSummary summary,
      ItemRanking ranking,
      Rule rule,
      Optional<LookedUpBy> lookedUpBy,
      Optional<ComparedWithPeers> compared)
      throws IOException {
    return new ReviewItem(
        summary.lastAt(),
        ReviewItem.ItemEvent.of(summary.id(), summary.score().total()),
        rule(rule),
        Accountable.isEmployee(summary.officer())
            ? Optional.of(new ReviewItem.Officer(Accountable.employeeId(summary.officer())))
            : Optional.empty(),
        new ReviewItem.Part(content(acts, summary, ranking, rule, lookedUpBy, compared)));
  }

  private ItemContent content(
      List<FoundAct> acts,
      ItemSummary summary,
      ItemRanking ranking,
      Rule rule,
      Optional<LookedUpBy> lookedUpBy,
      Optional<ComparedWithPeers> compared)
      throws IOException {
    List<LookupDocument> proof = new ArrayList<>();
    List<ItemContent.ActTime> outside = new ArrayList<>();
    List<StatedAct> stated = new ArrayList<>();
    List<String> lookups = new ArrayList<>();
    for (FoundAct found : acts) {
      ItemAct act = found.act();
      lookups.addAll(act.act().lookups());
      if (found.isProven()) {
        LookupDocument document = DocumentFormat.LOOKUP.read(found.proof());
        proof.add(document);
        stated.add(StatedActs.of(found, Optional.of(document)));
        continue;
      }
      stated.add(StatedActs.of(found, Optional.empty()));
      if (act.act().place().isEmpty()) {
        outside.add(new ItemContent.ActTime(act.id(), act.at()));
      }
    }
    ItemStatement statement = statements.of(rule, summary, stated);
    return new ItemContent(
        summary.id(),
        summary.rule(),
        rule.title(),
        statement.headline(),
        Optional.of(new StatedGround(statement.ground().variants(), statement.ground().sentence())),
        lines.ties(statement, Accountable.employeeId(summary.officer())),
        statement.name().map(lines::name),
        Optional.of(lines.speaksFor(statement.speaksFor())),
        lookedUpBy,
        compared,
        summary.score().total(),
        parts(summary.score()),
        ItemScore.MEANING,
        summary.likelihood().map(ItemDocuments::chance),
        ranking.rank(summary.id()),
        ranking.inBudget(summary),
        ranking.week(summary.id()),
        summary.drawnFrom().map(Stratum::key).orElse(""),
        summary
            .drawnFrom()
            .map(stratum -> OptionalDouble.of(1.0 / stratum.oneIn(review)))
            .orElse(OptionalDouble.empty()),
        ranking.group(summary.id()),
        summary.officer(),
        summary.about() == Finding.About.SUBJECT ? summary.subjectId() : "",
        summary.about() == Finding.About.ACCOUNT ? summary.account() : "",
        Optional.of(numbers(summary)),
        statement.keptAway().stream().map(KeptAway::employee).toList(),
        lines.keptAway(statement),
        statement.outside().orElse(""),
        program,
        lookups,
        acts.stream().map(found -> found.act().id()).toList(),
        summary.firstAt(),
        summary.lastAt(),
        statement.question(),
        rule.triage(),
        rule.falsePositives(),
        clauses(policy.cited(statement.obligations(), summary.lastAt())),
        proof,
        acts.size() - proof.size() - outside.size(),
        outside);
  }

  private MaskedNames numbers(ItemSummary item) {
    String about =
        switch (item.about()) {
          case SUBJECT -> numbers.subject(item.subjectId());
          case ACCOUNT -> numbers.person(Accountable.account(item.account()));
          case OFFICER -> "";
        };
    return new MaskedNames(numbers.person(item.officer()), about);
  }

  private static Map<String, Integer> parts(ItemScore score) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("rule", score.rule());
    parts.put("repetition", score.repetition());
    for (Raise raise : score.raises()) {
      parts.put(raise.key(), raise.points());
    }
    parts.put("chance", score.chance());
    parts.put("covered_by_another_item", score.coveredByAnotherItem());
    return parts;
  }

  private static ItemChance chance(Likelihood likelihood) {
    return new ItemChance(
        likelihood.model().key(),
        likelihood.probability(),
        likelihood.isUsual(),
        likelihood.sentence());
  }

  /**
   * The document of a lookup that is shown and opens no item.
   *
   * @throws IOException when its proof is no lookup document
   */
  public ShownLookup shown(FoundAct found, Rule rule) throws IOException {
    ItemAct act = found.act();
    return new ShownLookup(
        act.at(),
        new ShownLookup.ActEvent(act.id()),
        rule(rule),
        new ShownLookup.Part(
            new ShownLookup.Shown(
                act.act().officer(),
                act.subject().id(),
                Optional.of(
                    new MaskedNames(
                        numbers.person(act.officer()),
                        act.item().about() == Finding.About.SUBJECT
                            ? numbers.subject(act.subject().id())
                            : "")),
                act.act().lookups(),
                clauses(policy.cited(rule, act.at())),
                List.of(DocumentFormat.LOOKUP.read(found.proof())))));
  }

  private static ItemRule rule(Rule rule) {
    return new ItemRule(rule.id(), Integer.toString(rule.version()), rule.title(), rule.sha256());
  }

  private static List<CitedClause> clauses(List<PolicyInForce.Cited> cited) {
    return cited.stream()
        .map(
            clause ->
                new CitedClause(
                    clause.obligation(),
                    clause.document(),
                    clause.clause(),
                    clause.wording(),
                    clause.limit(),
                    clause.adopted()))
        .toList();
  }
}
