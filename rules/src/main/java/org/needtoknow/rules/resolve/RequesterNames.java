package org.needtoknow.rules.resolve;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.model.personnel.CallSign;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.match.DirectoryIndex;

/**
 * Finds the person whom an Attention field names: a person of this department or another agency.
 */
final class RequesterNames {
  private final DirectorySearch search;
  private final Set<String> ownWords;

  RequesterNames(DirectoryIndex directory, AuditSettings settings) {
    this.search = new DirectorySearch(directory);
    this.ownWords = new TreeSet<>(AttentionField.wordsOf(settings.department()));
  }

  /**
   * Who is named. What ties that person to the operator is not asked here.
   *
   * @param ownOri the ORI of the lookup itself, which is not another agency's
   */
  Requester resolve(String typed, String ownOri, String operatorId, Instant at) {
    if (typed.isBlank()) {
      return new Requester.None();
    }
    AttentionField field = AttentionField.parse(typed);
    List<Employee> people = namedLikeAnAgency(field, at);
    if (people.isEmpty()) {
      if (namesAnotherAgency(field, ownOri)) {
        return new Requester.External();
      }
      people = candidates(field, at);
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
   * People of this department whose last name is also a word for an agency: Officer Court, Sergeant
   * Marshal. Such a word alone, without a rank or a first name, is the agency.
   */
  private List<Employee> namedLikeAnAgency(AttentionField field, Instant at) {
    if (!field.agency() || !field.ranked() && field.nameWords().size() < 2) {
      return List.of();
    }
    return search.withName(field.names(), at).values().stream()
        .filter(
            employee ->
                AttentionField.isAgencyWord(DirectorySearch.lastName(employee.identity().name())))
        .toList();
  }

  private boolean namesAnotherAgency(AttentionField field, String ownOri) {
    boolean own =
        field.words().stream()
            .anyMatch(
                word ->
                    ownWords.contains(word) && !AttentionField.isAgencyWord(word)
                        || word.equalsIgnoreCase(ownOri));
    return (field.agency() || field.ori()) && !own;
  }

  /** Everyone employed at that time whom the text may mean, in order of personnel number. */
  List<Employee> candidates(String typed, Instant at) {
    return candidates(AttentionField.parse(typed), at);
  }

  private List<Employee> candidates(AttentionField field, Instant at) {
    boolean agencyNamed = field.agency();
    List<String> words =
        field.words().stream()
            .filter(word -> !AttentionField.isAgencyWord(word))
            .filter(word -> !agencyNamed || !ownWords.contains(word))
            .toList();
    SortedMap<String, Employee> numbered = new TreeMap<>();
    for (String number : field.numbers()) {
      if (words.contains(CallSign.plain(number))) {
        numbered.putAll(search.withNumber(number, at));
      }
    }
    SortedMap<String, Employee> named = search.withName(field.names(words::contains), at);
    return List.copyOf(both(numbered, named).values());
  }

  /** A number and a name beside it mean one person; if they disagree, either may be meant. */
  private static SortedMap<String, Employee> both(
      SortedMap<String, Employee> numbered, SortedMap<String, Employee> named) {
    if (numbered.isEmpty() || named.isEmpty()) {
      return numbered.isEmpty() ? named : numbered;
    }
    SortedMap<String, Employee> both = new TreeMap<>(numbered);
    both.keySet().retainAll(named.keySet());
    if (both.isEmpty()) {
      both.putAll(numbered);
      both.putAll(named);
    }
    return both;
  }

  /**
   * Whether a text may be the name of this person. Only a name with a comma can exclude someone.
   */
  boolean mayBe(String text, Employee employee) {
    String last =
        AttentionField.parse(text).commaName().map(AttentionField.TypedName::last).orElse("");
    return last.isEmpty() || search.hasLastNameLike(employee, last);
  }
}
