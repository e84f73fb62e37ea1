package org.needtoknow.rules.statement;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.model.verdict.TieOnFile;
import org.needtoknow.rules.catalogue.Rule;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.review.ItemSummary;

/** Makes the statements of review items. */
public final class Statements {
  /** An item on many subjects shows this many ties. */
  private static final int MOST_TIES = 20;

  private static final Comparator<TieOnFile> NEAREST_FIRST =
      Comparator.comparing(TieOnFile::kind)
          .thenComparing(TieOnFile::fact)
          .thenComparing(TieOnFile::other)
          .thenComparing(tie -> tie.source().file())
          .thenComparing(tie -> tie.source().line())
          .thenComparing(TieOnFile::role);

  private final Officers officers;
  private final TieInWords tieInWords;
  private final Grounds grounds;
  private final Headline headline;
  private final ExculpatoryFacts exculpatory;
  private final Handling handling;

  public Statements(Directory directory, DirectoryIndex index, AuditSettings settings) {
    LocalWords local = new LocalWords(settings.zone());
    officers = new Officers(directory.employees());
    tieInWords = new TieInWords(officers, local);
    grounds = new Grounds(officers, local, tieInWords);
    headline = new Headline(local);
    exculpatory = new ExculpatoryFacts(local);
    handling = new Handling(directory, index, officers);
  }

  /**
   * The statement of an item.
   *
   * @param acts all its acts in order of time, with their documents as far as the item carries them
   */
  public ItemStatement of(Rule rule, ItemSummary item, List<StatedAct> acts) {
    List<TieOnFile> ties = ties(acts);
    ItemGround ground = grounds.of(rule, item, acts, ties);
    TreeSet<String> people = new TreeSet<>();
    acts.forEach(act -> people.addAll(act.act().links().people()));
    List<KeptAway> keptAway = handling.keptAway(item, people, ties);
    return new ItemStatement(
        headline.of(rule, item, acts, ground.tie()),
        ground,
        ApplicableObligations.of(rule, ties),
        question(rule, ground.tie()),
        ties,
        Grounds.subjectKind(acts),
        item.about() != Finding.About.SUBJECT,
        item.about() == Finding.About.SUBJECT ? nameOnFile(acts) : Optional.empty(),
        exculpatory.of(item, acts, ties),
        keptAway,
        handling.outside(keptAway));
  }

  /** Each row once, as it was at the last act that has it. */
  private static List<TieOnFile> ties(List<StatedAct> acts) {
    Map<TieOnFile, TieOnFile> rows = new HashMap<>();
    for (StatedAct act : acts) {
      act.act().onFile().ties().forEach(tie -> rows.put(tie.since(Instant.MIN), tie));
    }
    return rows.values().stream().sorted(NEAREST_FIRST).limit(MOST_TIES).toList();
  }

  /** Ties in words, for documents. */
  public TieInWords tieInWords() {
    return tieInWords;
  }

  /** The department's people as sentences name them. */
  public Officers officers() {
    return officers;
  }

  /** The name behind the number that was looked up, when no lookup of the item has a name. */
  static Optional<SubjectOnFile.Name> nameOnFile(List<StatedAct> acts) {
    boolean named =
        acts.stream().anyMatch(act -> act.detail().filter(StatedAct.Detail::named).isPresent());
    return named
        ? Optional.empty()
        : acts.stream().flatMap(act -> act.act().onFile().name().stream()).findFirst();
  }

  private static String question(Rule rule, Optional<TieOnFile> tie) {
    return tie.map(
            one -> rule.question() + " By the file, the subject is " + TieInWords.noun(one) + ".")
        .orElse(rule.question());
  }
}
