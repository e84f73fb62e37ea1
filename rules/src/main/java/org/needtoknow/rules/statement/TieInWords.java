package org.needtoknow.rules.statement;

import java.util.Optional;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.TieOnFile;

/** Ties in words. None of them names the subject. */
public final class TieInWords {
  private final Officers officers;
  private final LocalWords local;

  TieInWords(Officers officers, LocalWords local) {
    this.officers = officers;
    this.local = local;
  }

  /** Who the subject is, without any name or number: {@code a coworker}. */
  public static String noun(TieOnFile tie) {
    return switch (tie.kind()) {
      case SELF -> "the officer in person";
      case HOUSEHOLD -> "the officer's household";
      case FAMILY -> "the officer's family";
      case FAMILY_BY_NAME_AND_HOME -> "a person of the officer's last name and address";
      case COWORKER -> "a coworker";
      case COWORKER_HOUSEHOLD -> "a coworker's household";
      case FORMER_COWORKER -> "a former coworker";
      case ACQUAINTANCE -> "a declared acquaintance";
      case ADVERSE -> "an adverse party";
      case OPPOSING_PARTY -> "a party of a case or call of the officer's side";
      case PARTY_OF_RECORD -> "a record in which the officer's side is a party";
      case RESTRICTED -> "a restricted person or record (" + tie.role() + ")";
      case OWN_CASE_CONTACT -> article(tie.role()) + " of the officer's own case";
      case FORMER_HOUSEHOLD -> "a former member of the officer's household";
      case FORMER_FAMILY -> "former family of the officer";
      case FORMER_ACQUAINTANCE -> "a former declared acquaintance";
      case FORMER_ADVERSE -> "a former adverse party";
    };
  }

  /**
   * A sentence on the tie, with its row and dates.
   *
   * @param looked what was looked up: a record or an address is tied through the people in it
   * @param many whether the item is on several subjects
   */
  public String sentence(TieOnFile tie, SubjectKind looked, boolean many) {
    boolean itself =
        tie.kind() == TieOnFile.Kind.RESTRICTED || tie.kind() == TieOnFile.Kind.PARTY_OF_RECORD;
    String subject =
        switch (many ? SubjectKind.NONE : looked) {
          case RECORD -> itself ? "The record " : "A person or address in the record ";
          case PLACE -> itself ? "The address " : "A resident of the address ";
          case PERSON, VEHICLE, ARTICLE, NONE -> many ? "One of the subjects " : "The subject ";
        };
    return subject
        + words(tie)
        + reference(tie)
        + validity(tie)
        + declaration(tie)
        + place(tie.source())
        + ".";
  }

  private String words(TieOnFile tie) {
    return switch (tie.kind()) {
      case SELF -> "is the officer in person";
      case HOUSEHOLD -> "lives with the officer";
      case FAMILY -> "is family of the officer";
      case FAMILY_BY_NAME_AND_HOME -> "has the officer's last name and home address";
      case COWORKER -> "works for the department (personnel number " + tie.other() + ")";
      case COWORKER_HOUSEHOLD -> "lives with " + officers.employee(tie.other());
      case FORMER_COWORKER ->
          "worked for the department"
              + officers
                  .find(tie.other())
                  .flatMap(Employee::separated)
                  .map(day -> " until " + LocalWords.day(day))
                  .orElse("")
              + " (personnel number "
              + tie.other()
              + ")";
      case ACQUAINTANCE -> "is a declared acquaintance of the officer";
      case ADVERSE -> "is on file as against the officer or the household";
      case OPPOSING_PARTY ->
          "is "
              + tie.role()
              + " in "
              + tie.fact()
              + ", in which the officer or the household is a party as well";
      case PARTY_OF_RECORD ->
          "is "
              + tie.fact()
              + ", in which the officer or the household is a party ("
              + tie.role()
              + ")";
      case RESTRICTED ->
          "is restricted as "
              + tie.role()
              + " by "
              + tie.fact()
              + " without access for the officer";
      case OWN_CASE_CONTACT ->
          "is " + tie.role() + " in the officer's own " + tie.fact() + "; " + activity(tie);
      case FORMER_HOUSEHOLD -> "lived with the officer";
      case FORMER_FAMILY -> "was family of the officer";
      case FORMER_ACQUAINTANCE -> "was a declared acquaintance of the officer";
      case FORMER_ADVERSE -> "was on file as against the officer or the household";
    };
  }

  private String activity(TieOnFile tie) {
    return tie.since()
        .map(last -> "no case activity is on file since " + local.day(last))
        .orElse("no case activity is on file");
  }

  private static String reference(TieOnFile tie) {
    return switch (tie.kind()) {
      case OPPOSING_PARTY, PARTY_OF_RECORD, RESTRICTED, OWN_CASE_CONTACT -> "";
      default -> tie.fact().isEmpty() ? "" : ", reference \"" + tie.fact() + "\"";
    };
  }

  private String validity(TieOnFile tie) {
    return tie.from().map(from -> ", from " + local.day(from)).orElse("")
        // The first instant after it: the day before is its last.
        + tie.to().map(to -> ", to " + local.day(to.minusMillis(1))).orElse("");
  }

  private String declaration(TieOnFile tie) {
    if (tie.declaredBy().isEmpty() && tie.declaredOn().isEmpty()) {
      return "";
    }
    return ", declared"
        + (tie.declaredBy().isEmpty() ? "" : " by " + officers.employee(tie.declaredBy()))
        + tie.declaredOn().map(day -> " on " + LocalWords.day(day)).orElse("");
  }

  /** The file and line in brackets, {@code ""} when none is known. */
  static String place(SourceRef source) {
    return source.equals(SourceRef.NONE) ? "" : " (" + source.file() + ":" + source.line() + ")";
  }

  /**
   * Whether anything on file shows that the officer knew of the tie: it concerns the officer's own
   * life or work, or the officer declared it.
   */
  public String knowledge(TieOnFile tie, String officer) {
    Optional<String> shown =
        switch (tie.kind()) {
          case SELF -> Optional.of("the officer's own data");
          case HOUSEHOLD, FORMER_HOUSEHOLD -> Optional.of("the officer's own household");
          case OWN_CASE_CONTACT -> Optional.of("the officer has the case");
          default -> Optional.empty();
        };
    if (!officer.isEmpty() && tie.declaredBy().equals(officer)) {
      return "declared by the officer";
    }
    return shown.orElse("not on file");
  }

  private static String article(String noun) {
    boolean vowel = !noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }
}
