package org.needtoknow.jobs.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.results.document.KeptAwayLine;
import org.needtoknow.results.document.NameBehindNumber;
import org.needtoknow.results.document.SourceRow;
import org.needtoknow.results.document.SpeaksForOfficer;
import org.needtoknow.results.document.TieLine;
import org.needtoknow.rules.statement.ItemStatement;
import org.needtoknow.rules.statement.SpeaksFor;
import org.needtoknow.rules.statement.TieInWords;

/** The parts of an item's statement as lines of its document. */
final class StatedLines {
  private final TieInWords words;
  private final Map<String, String> files;

  /**
   * @param files SHA-256 of every feed file
   */
  StatedLines(TieInWords words, Map<String, String> files) {
    this.words = words;
    this.files = Map.copyOf(files);
  }

  List<TieLine> ties(ItemStatement statement, String officer) {
    return statement.ties().stream().map(tie -> tie(tie, statement, officer)).toList();
  }

  private TieLine tie(TieOnFile tie, ItemStatement statement, String officer) {
    return new TieLine(
        tie.kind().key(),
        words.sentence(tie, statement.subjectKind(), statement.many()),
        tie.fact(),
        row(tie.source()),
        files.getOrDefault(tie.source().file(), ""),
        tie.from(),
        tie.to(),
        tie.declaredBy(),
        tie.declaredOn(),
        words.knowledge(tie, officer));
  }

  NameBehindNumber name(SubjectOnFile.Name name) {
    return new NameBehindNumber(name.words(), name.from().key(), name.fact(), row(name.source()));
  }

  SpeaksForOfficer speaksFor(SpeaksFor speaks) {
    return new SpeaksForOfficer(
        speaks.sentence(),
        speaks.found().stream()
            .map(
                entry ->
                    new SpeaksForOfficer.Entry(
                        entry.kind().key(), entry.sentence(), row(entry.source()), entry.acts()))
            .toList(),
        speaks.more());
  }

  List<KeptAwayLine> keptAway(ItemStatement statement) {
    return statement.keptAway().stream()
        .map(one -> new KeptAwayLine(one.employee(), one.reason().key(), one.sentence()))
        .toList();
  }

  /** The row; its own hash only where it is known. */
  private static Optional<SourceRow> row(SourceRef source) {
    if (source.equals(SourceRef.NONE)) {
      return Optional.empty();
    }
    boolean hashed = !source.sha256().equals(Sha256.NONE);
    return Optional.of(
        new SourceRow(
            source.file(),
            source.line(),
            hashed ? Optional.of(source.offset()) : Optional.empty(),
            hashed ? source.sha256().toString() : ""));
  }
}
