package org.needtoknow.rules.explain;

import java.util.Comparator;
import java.util.Optional;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.verdict.SubjectOnFile.From;
import org.needtoknow.model.verdict.SubjectOnFile.Name;

/**
 * The name behind a licence or plate that was looked up without one: from the answer, else from the
 * work at hand, else from the directory. It is shown to the reviewer and decides nothing.
 */
public final class NamesOnFile {
  private NamesOnFile() {}

  /** The name; empty when the lookup has one itself, or nothing on file has. */
  public static Optional<Name> of(Situation situation) {
    Subject asked = situation.head().subject();
    boolean byNumber = asked.kind() == SubjectKind.PERSON || asked.kind() == SubjectKind.VEHICLE;
    if (!byNumber || !asked.person().name().isBlank()) {
      return Optional.empty();
    }
    return answered(situation).or(() -> listed(situation)).or(() -> inDirectory(situation));
  }

  private static Optional<Name> answered(Situation situation) {
    PersonName answer = situation.subject().person().name();
    if (answer.isBlank()) {
      for (Lookup followUp : situation.act().act().followUps()) {
        PersonName name = followUp.subject().person().name();
        if (!name.isBlank()) {
          answer = name;
          break;
        }
      }
    }
    return name(answer, From.ANSWER, "", SourceRef.NONE);
  }

  private static Optional<Name> listed(Situation situation) {
    return situation.matches().stream()
        .filter(match -> match.tier() == MatchTier.EXACT)
        .map(OfficerFacts.Match::listed)
        .filter(listed -> !listed.party().person().name().isBlank())
        .min(
            Comparator.comparing((WorkFact.Listed listed) -> listed.fact().ref().label())
                .thenComparing(listed -> listed.party().person().name().asNam()))
        .flatMap(
            listed ->
                name(
                    listed.party().person().name(),
                    From.WORK,
                    listed.fact().ref().label(),
                    listed.fact().ref().source()));
  }

  private static Optional<Name> inDirectory(Situation situation) {
    return situation
        .directory()
        .ties()
        .onFile(situation.subject())
        .map(PersonIdentity::name)
        .flatMap(name -> name(name, From.DIRECTORY, "", SourceRef.NONE));
  }

  private static Optional<Name> name(PersonName name, From from, String fact, SourceRef source) {
    String words = name.asNam();
    return words.isBlank() ? Optional.empty() : Optional.of(new Name(words, from, fact, source));
  }
}
