package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;
import org.needtoknow.results.document.CitedClause;

/**
 * What a masked page shows of a review item: people and subjects by audit number only.
 *
 * @param rank its place in the order of work, from 1
 * @param rule the rule that opened it, which is its kind
 * @param title the rule's title
 * @param officer audit number of the person or account that answers; {@code ""} when the item is of
 *     several people
 * @param subject audit number of the subject or account that it is about; {@code ""} when it is
 *     about the officer
 * @param lookups how many lookups are in it
 * @param score its place in the order of work as a number; no probability
 * @param inBudget whether reviewers are expected to get to it
 * @param group items of one group are worked on together
 * @param question what the officer is asked
 * @param triage what a reviewer does first
 * @param falsePositives what honest work looks like this
 */
public record ItemLine(
    int rank,
    String id,
    String rule,
    String title,
    String officer,
    String subject,
    long lookups,
    Instant firstAt,
    Instant lastAt,
    int score,
    boolean inBudget,
    String group,
    String question,
    List<String> triage,
    List<String> falsePositives,
    List<CitedClause> clauses) {
  public ItemLine {
    if (rank < 1 || lookups < 0) {
      throw new IllegalArgumentException("an item's rank counts from 1 and lookups from 0");
    }
    id = Text.required(Blank.orBlank(id), "item.id");
    rule = Text.required(Blank.orBlank(rule), "rule.id");
    title = Text.required(Blank.orBlank(title), "rule.name");
    officer = Blank.orBlank(officer);
    subject = Blank.orBlank(subject);
    requireNonNull(firstAt, "item.first_at");
    requireNonNull(lastAt, "item.last_at");
    group = Blank.orBlank(group);
    question = Blank.orBlank(question);
    triage = Blank.orEmptyList(triage);
    falsePositives = Blank.orEmptyList(falsePositives);
    clauses = Blank.orEmptyList(clauses);
  }
}
