package org.needtoknow.rules.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.needtoknow.model.identity.NumberWritings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.rules.match.NumberIndex;

/**
 * Template 10: the lookup cites the number of a case or call that exists, is open and is the
 * officer's, and that does not list the subject. Weak.
 */
final class CitedNumbers {
  private static final Pattern DASHED = Pattern.compile("[A-Z]{0,3}(\\d{2}|\\d{4})-\\d{3,8}");

  private CitedNumbers() {}

  /** A tie by squad or rank is not enough here. */
  static void explain(Situation situation, Consumer<Candidate> found) {
    for (String number : situation.cited()) {
      for (WorkFact fact : situation.facts().numbered(number).values()) {
        for (OfficerTie tie : situation.ties(fact)) {
          if (tie.isStrong()) {
            found.accept(
                Candidate.by(Template.CITED_NUMBER, fact.ref())
                    .officerTie(tie.words())
                    .lagSeconds(tie.lagSeconds(situation.at()))
                    .knownAt(tie.knownAt())
                    .build());
          }
        }
      }
    }
  }

  /** The records on file for each number cited. */
  static List<CitedNumber> onFile(Situation situation) {
    List<CitedNumber> numbers = new ArrayList<>(situation.cited().size());
    String field = situation.head().cited().number();
    for (String number : situation.cited()) {
      boolean certain =
          isOfAgency(number, situation) || number.equals(field) && isWholeNumber(number);
      boolean otherWork = situation.directory().work().isNumber(number);
      NumberIndex.Found<WorkFact> found = situation.facts().numbered(number);
      List<CitedNumber.OnFile> onFile = new ArrayList<>();
      if (mayContradict(found.fit(), certain)) {
        found.values().forEach(fact -> onFile.add(onFile(fact, situation)));
      }
      OtherWork.numbered(number, situation).forEach(onFile::add);
      numbers.add(new CitedNumber(number, certain && !otherWork && found.isSure(), onFile));
    }
    return numbers;
  }

  /** Whether it is known which record is meant: a contradiction rests on nothing less. */
  private static boolean mayContradict(NumberIndex.Fit fit, boolean certain) {
    return switch (fit) {
      case AS_TYPED, NOT_ON_FILE -> true;
      case WITHOUT_ZEROS -> certain;
      case SEVERAL -> false;
    };
  }

  private static CitedNumber.OnFile onFile(WorkFact fact, Situation situation) {
    Instant officersKnownAt = fact.namesOfficers() ? Instant.MAX : fact.knownAt();
    for (OfficerTie tie : situation.ties(fact)) {
      if (tie.holds() && tie.knownAt().isBefore(officersKnownAt)) {
        officersKnownAt = tie.knownAt();
      }
    }
    return new CitedNumber.OnFile(
        fact.isOpenAt(situation.at(), situation.settings()),
        fact.knownAt(),
        !officersKnownAt.equals(Instant.MAX),
        officersKnownAt);
  }

  /**
   * Whether the text is one number: not {@code NONE}, not {@code SEE ATTACHED}, not two numbers in
   * one field.
   */
  private static boolean isWholeNumber(String number) {
    return number.chars().filter(Character::isDigit).count() >= 4
        && NumberWritings.isOneNumber(number);
  }

  /**
   * Whether it has the form of this agency's numbers: the year of the act, or one of the ten
   * before, and a dash.
   */
  private static boolean isOfAgency(String word, Situation situation) {
    if (!DASHED.matcher(word).matches()) {
      return false;
    }
    String digits = word.substring(0, word.indexOf('-')).replaceAll("\\D", "");
    int year = situation.at().atZone(situation.settings().zone()).getYear();
    int age = Math.floorMod(year - Integer.parseInt(digits), digits.length() == 2 ? 100 : 10_000);
    return age <= 10;
  }
}
