package org.needtoknow.results.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * Everyone who looked the subject up in the reported period, under any identifier that is known to
 * be the subject's.
 *
 * @param sentence how many people and sessions there were, and by what they were joined
 * @param people those with the most sessions first
 * @param more how many further people were left out
 */
public record LookedUpBy(
    String sentence, List<Person> people, @JsonInclude(JsonInclude.Include.NON_DEFAULT) long more) {
  public LookedUpBy {
    sentence = Blank.required(sentence, "ntk.item.looked_up_by.sentence");
    people = Blank.orEmptyList(people);
  }

  /**
   * One person or account.
   *
   * @param officer the accountable person or account
   * @param auditNumber names the person on masked pages
   * @param name rank, name and badge
   * @param sessions series of lookups of the subject without a pause of half an hour
   * @param explained sessions in which work strongly explains every lookup of the subject
   * @param firstAt first lookup of the subject
   * @param lastAt last lookup of the subject
   */
  public record Person(
      String officer,
      String auditNumber,
      String name,
      long sessions,
      long explained,
      Instant firstAt,
      Instant lastAt) {
    public Person {
      officer = Blank.required(officer, "ntk.item.looked_up_by.people.officer");
      auditNumber = Blank.orBlank(auditNumber);
      name = Blank.orBlank(name);
    }

    /** Only the audit number. */
    @Override
    public String toString() {
      return "Person[" + auditNumber + "]";
    }
  }
}
