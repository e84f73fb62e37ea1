package org.needtoknow.jobs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.results.document.ExplanationLine;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.results.document.LookupEvidence;
import org.needtoknow.results.document.LookupSubject;
import org.needtoknow.results.document.SourceRow;
import org.needtoknow.rules.statement.StatedAct;
import org.needtoknow.rules.statement.StatedWork;

/** Acts of an item, from their documents, as its statement needs them. */
final class StatedActs {
  private StatedActs() {}

  /**
   * @param document the act's own document, empty when the item does not carry it
   */
  static StatedAct of(FoundAct found, Optional<LookupDocument> document) {
    return new StatedAct(found.act(), document.map(StatedActs::detail));
  }

  private static StatedAct.Detail detail(LookupDocument document) {
    LookupEvidence evidence = document.ntk();
    List<StatedWork> work = new ArrayList<>();
    evidence.explanations().forEach(line -> work.add(work(line, true)));
    evidence.tried().forEach(line -> work.add(work(line, false)));
    return new StatedAct.Detail(
        LookupAction.valueOf(upper(document.event().action())),
        whom(evidence.subject()),
        !evidence.subject().name().isEmpty(),
        SubjectFields.of(evidence.subject()).kind(),
        evidence.verdict(),
        evidence.weak(),
        evidence.undetermined().map(LookupEvidence.Undetermined::reasons).orElse(List.of()),
        evidence.signals(),
        work);
  }

  private static StatedWork work(ExplanationLine line, boolean counts) {
    return new StatedWork(
        Template.of(line.template()),
        line.isWeak() ? Strength.WEAK : Strength.STRONG,
        counts,
        line.fact(),
        line.officerTie(),
        line.subjectRole(),
        line.tier().isEmpty() ? MatchTier.EXACT : MatchTier.valueOf(upper(line.tier())),
        line.selfRecordedAfter(),
        line.why(),
        line.source().map(StatedActs::source).orElse(SourceRef.NONE));
  }

  private static SourceRef source(SourceRow row) {
    return new SourceRef(row.file(), Math.max(1, row.line()), 0, Sha256.NONE);
  }

  /** The subject as a sentence names it. */
  private static String whom(LookupSubject subject) {
    List<String> words = new ArrayList<>(2);
    if (!subject.name().isEmpty()) {
      String born = subject.birthDate().isEmpty() ? "" : " (born " + subject.birthDate() + ")";
      words.add(subject.name() + born);
    } else if (!subject.oln().isEmpty()) {
      words.add("the licence " + subject.oln() + of(subject.olnState()));
    }
    if (!subject.plate().isEmpty()) {
      words.add("the plate " + subject.plate() + of(subject.plateState()));
    } else if (!subject.vin().isEmpty()) {
      words.add("the vehicle " + subject.vin());
    }
    subject
        .record()
        .ifPresent(record -> words.add("the record " + record.number() + kind(record.kind())));
    if (!subject.place().isEmpty()) {
      words.add("the address " + subject.place());
    }
    return words.isEmpty() ? subject.words() : String.join(" with ", words);
  }

  private static String of(String state) {
    return state.isEmpty() ? "" : " of " + state;
  }

  private static String kind(String kind) {
    return kind.isEmpty() || kind.equals("unknown")
        ? ""
        : " (opened as " + kind.replace('_', ' ') + ")";
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
