package org.needtoknow.rules.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.needtoknow.model.Accents;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.match.ComparableName;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.NameLikeness;

/**
 * Reads who is named in an Attention field, as people type it: {@code LAST,FIRST}, {@code FIRST
 * LAST}, {@code LAST}, with or without rank; a badge or personnel number; a unit's call sign.
 */
final class RequesterNames {
  private static final Set<String> RANKS =
      Set.of(
          "OFC",
          "OFCR",
          "OFF",
          "OFFCR",
          "OFFICER",
          "OFR",
          "PO",
          "PFC",
          "MPO",
          "SPO",
          "SRO",
          "PTL",
          "PTLM",
          "PATROL",
          "PATROLMAN",
          "PATROLWOMAN",
          "DET",
          "DETECTIVE",
          "SGT",
          "SERGEANT",
          "DSGT",
          "SSGT",
          "CPL",
          "CORPORAL",
          "LT",
          "LIEUTENANT",
          "CPT",
          "CAPT",
          "CAPTAIN",
          "MAJ",
          "MAJOR",
          "COL",
          "COLONEL",
          "CMDR",
          "COMMANDER",
          "CHIEF",
          "DEP",
          "DEPUTY",
          "DPTY",
          "TPR",
          "TFC",
          "TROOPER",
          "CONST",
          "CONSTABLE",
          "INSP",
          "INSPECTOR",
          "INV",
          "INVESTIGATOR",
          "DISP",
          "DISPATCH",
          "DISPATCHER",
          "TELECOMMUNICATOR",
          "CLERK",
          "UNIT",
          "BADGE",
          "ATTN",
          "MR",
          "MS",
          "MRS");

  private static final Pattern LETTER_AND_SLASH = Pattern.compile("\\b(\\p{L})/(?=\\p{L})");

  private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

  /** Words that only another agency's name contains. */
  private static final Set<String> AGENCY_WORDS =
      Set.of(
          "PD",
          "SO",
          "SHERIFF",
          "SHERIFFS",
          "POLICE",
          "MSP",
          "VSP",
          "CSP",
          "MSHP",
          "TROOP",
          "FBI",
          "DEA",
          "ATF",
          "ICE",
          "CBP",
          "USMS",
          "MARSHAL",
          "MARSHALS",
          "DMV",
          "DOC",
          "DCF",
          "PROBATION",
          "PAROLE",
          "PROSECUTOR",
          "COURT",
          "AGENCY");

  private static final Pattern ORI = Pattern.compile("[A-Z]{2}[A-Z0-9]{7}");

  private final DirectoryIndex directory;
  private final Set<String> ownWords;

  RequesterNames(DirectoryIndex directory, AuditSettings settings) {
    this.directory = directory;
    this.ownWords = new TreeSet<>(words(settings.department()));
  }

  /**
   * Who is named, tied to nobody yet.
   *
   * @param ownOri the ORI under which the lookup itself was made, which names no other agency
   */
  Requester resolve(String typed, String ownOri, String operatorId, Instant at) {
    if (typed.isBlank()) {
      return new Requester.None();
    }
    List<Employee> people = namedLikeAnAgency(typed, at);
    if (people.isEmpty()) {
      if (namesAnotherAgency(typed, ownOri)) {
        return new Requester.External();
      }
      people = candidates(typed, at);
    }
    if (people.isEmpty()) {
      return new Requester.Unknown();
    }
    if (people.size() > 1) {
      return new Requester.Ambiguous(people.stream().map(Employee::id).toList());
    }
    String only = people.get(0).id();
    return only.equals(operatorId) ? new Requester.None() : new Requester.Claimed(only);
  }

  /**
   * People here whose last name is also a word for an agency: Officer Court, Sergeant Marshal. Such
   * a word alone, without a rank or a first name, is the agency.
   */
  private List<Employee> namedLikeAnAgency(String typed, Instant at) {
    List<String> words = words(typed);
    if (words.stream().noneMatch(AGENCY_WORDS::contains)) {
      return List.of();
    }
    boolean ranked = words.stream().anyMatch(RANKS::contains);
    List<String> names = withoutNumbers(withoutRank(words));
    TreeMap<String, Employee> found = new TreeMap<>();
    if (names.size() > 1 || ranked) {
      inText(typed.toUpperCase(Locale.ROOT), names, at, found);
    }
    return found.values().stream()
        .filter(e -> AGENCY_WORDS.contains(lastName(e.identity().name())))
        .toList();
  }

  private boolean namesAnotherAgency(String typed, String ownOri) {
    boolean agency = false;
    boolean own = false;
    for (String word : words(typed)) {
      agency |= AGENCY_WORDS.contains(word);
      agency |= word.length() == 9 && ORI.matcher(word).matches() && hasTwoDigits(word);
      own |= ownWords.contains(word) && !AGENCY_WORDS.contains(word);
      own |= word.equalsIgnoreCase(ownOri);
    }
    return agency && !own;
  }

  private static boolean hasTwoDigits(String word) {
    return word.chars().filter(Character::isDigit).count() >= 2;
  }

  /** Everyone employed at that time whom the text may mean, in order of personnel number. */
  List<Employee> candidates(String typed, Instant at) {
    String text = typed.toUpperCase(Locale.ROOT).strip();
    TreeMap<String, Employee> found = new TreeMap<>();
    List<String> words = new ArrayList<>(words(text));
    boolean agencyNamed = words.removeIf(AGENCY_WORDS::contains);
    if (agencyNamed) {
      words.removeIf(ownWords::contains);
    }
    for (String number : numbers(text)) {
      if (words.contains(CallSign.plain(number))) {
        numbered(number, at, found);
      }
    }
    TreeMap<String, Employee> named = new TreeMap<>();
    inText(text, withoutNumbers(words), at, named);
    return List.copyOf(bothWays(found, named).values());
  }

  /**
   * Whether a text that is written as a name, with a comma, may be the person's; any other text may
   * be anybody's.
   */
  boolean mayBe(String text, Employee employee) {
    int comma = text.indexOf(',');
    String last =
        comma < 0
            ? ""
            : String.join("", withoutNumbers(withoutRank(words(text.substring(0, comma)))));
    return last.isEmpty()
        || names(employee).stream()
            .anyMatch(name -> directory.likeness().lastAlike(lastName(name), last));
  }

  /** Words with a digit in them, with the dashes that belong to a call sign or a badge. */
  private static List<String> numbers(String text) {
    return Arrays.stream(text.split("[^\\p{L}0-9-]+"))
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .toList();
  }

  /** A number and a name beside it are one person; where they disagree, either may be meant. */
  private static TreeMap<String, Employee> bothWays(
      TreeMap<String, Employee> numbered, TreeMap<String, Employee> named) {
    if (numbered.isEmpty() || named.isEmpty()) {
      return numbered.isEmpty() ? named : numbered;
    }
    TreeMap<String, Employee> both = new TreeMap<>(numbered);
    both.keySet().retainAll(named.keySet());
    if (both.isEmpty()) {
      both.putAll(numbered);
      both.putAll(named);
    }
    return both;
  }

  private void inText(
      String text, List<String> words, Instant at, TreeMap<String, Employee> found) {
    int comma = text.indexOf(',');
    if (comma > 0) {
      List<String> before = withoutNumbers(withoutRank(words(text.substring(0, comma))));
      List<String> after = withoutNumbers(withoutRank(words(text.substring(comma + 1))));
      named(String.join("", before), after.isEmpty() ? "" : after.get(0), at, found);
    } else {
      inWords(withoutRank(words), at, found);
      if (found.isEmpty()) {
        inWords(words, at, found);
      }
    }
  }

  private static List<String> withoutNumbers(List<String> words) {
    return words.stream().filter(word -> word.chars().noneMatch(Character::isDigit)).toList();
  }

  private void inWords(List<String> words, Instant at, TreeMap<String, Employee> found) {
    if (words.size() == 1) {
      named(words.get(0), "", at, found);
    } else if (words.size() > 1) {
      String lastWord = words.get(words.size() - 1);
      named(lastWord, words.get(0), at, found);
      named(String.join("", words.subList(1, words.size())), words.get(0), at, found);
      if (found.isEmpty()) {
        named(words.get(0), words.get(1), at, found);
      }
    }
  }

  /** A word that stands alone is a name, and be it Major or Constable. */
  private static List<String> withoutRank(List<String> words) {
    List<String> names =
        words.stream().filter(word -> !RANKS.contains(word) && !SUFFIXES.contains(word)).toList();
    return names.isEmpty() ? words : names;
  }

  private void numbered(String word, Instant at, TreeMap<String, Employee> found) {
    for (Employee employee : directory.people().withNumber(word)) {
      if (directory.people().employedAt(employee, at)) {
        found.put(employee.id(), employee);
      }
    }
    for (String member : directory.rosters().members(word, at)) {
      directory.people().find(member).ifPresent(employee -> found.put(member, employee));
    }
  }

  private void named(String last, String first, Instant at, TreeMap<String, Employee> found) {
    for (Employee employee : directory.people().withLastName(last)) {
      if (directory.people().employedAt(employee, at) && hasName(employee, last, first)) {
        found.put(employee.id(), employee);
      }
    }
  }

  private static boolean hasName(Employee employee, String last, String first) {
    for (PersonName name : names(employee)) {
      ComparableName parts = ComparableName.of(name);
      boolean fits =
          first.isEmpty()
              || parts.first().isEmpty()
              || NameLikeness.firstAlike(parts.first(), first)
              || parts.firstNames().contains(first);
      if (lastName(name).equals(last) && fits) {
        return true;
      }
    }
    return false;
  }

  private static List<PersonName> names(Employee employee) {
    List<PersonName> names = new ArrayList<>(employee.aliases());
    names.add(employee.identity().name());
    return names;
  }

  private static String lastName(PersonName name) {
    return NameLikeness.letters(ComparableName.of(name).last());
  }

  /**
   * Words of letters and digits; an apostrophe or dash joins, and so does the slash of {@code P/O}
   * and {@code D/SGT}; everything else parts.
   */
  private static List<String> words(String text) {
    String joined =
        LETTER_AND_SLASH
            .matcher(Accents.without(Text.upper(text)).replace("'", "").replace("-", ""))
            .replaceAll("$1");
    return Arrays.stream(joined.split("[^\\p{L}0-9]+")).filter(w -> !w.isEmpty()).toList();
  }
}
