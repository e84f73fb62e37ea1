package org.needtoknow.reports.summary;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.needtoknow.model.Text;

/**
 * A review item, or a conflict that is shown, as a chief sees it: masked.
 *
 * @param rank its place in the order of work, from 1; 0 for a shown conflict
 * @param id the item's id, or {@code ""} for a shown conflict
 * @param title the rule's title
 * @param why one neutral sentence on why it is asked about: the rule's description, not the
 *     question to the officer
 * @param officer the officer's audit number; {@code ""} when nobody known answers for it
 * @param subject the subject's or account's mask; {@code ""} when the item is about the officer
 * @param lookups how many lookups stand in it
 * @param score its place in the order of work as a number; no probability
 * @param inBudget true when reviewers are expected to get to it
 * @param group items with the same group are shown together; {@code ""} for none
 * @param clauses the policy it cites, by {@link Clause#cited}
 */
public record ItemFigures(
    int rank,
    String id,
    String title,
    String why,
    String officer,
    String subject,
    long lookups,
    Instant first,
    Instant last,
    int score,
    boolean inBudget,
    String group,
    List<Clause> clauses,
    Advice advice) {
  /**
   * What to have in mind with items of a kind.
   *
   * @param question what the officer, or whoever keeps the registry, is asked; {@code ""} where
   *     nobody is
   * @param oftenIs what honest work looks like this
   * @param first what a reviewer does first
   */
  public record Advice(String question, List<String> oftenIs, List<String> first) {
    /** Of what nobody is asked about. */
    public static final Advice NONE = new Advice("", List.of(), List.of());

    public Advice {
      question = Text.orBlank(question, "question");
      oftenIs = List.copyOf(oftenIs);
      first = List.copyOf(first);
    }
  }

  /**
   * A clause that items cite.
   *
   * @param wording its own words, or the duty when none was adopted
   * @param limit what a finding may be used for, or {@code ""}
   * @param adopted false for the fallback where the department has adopted no clause
   */
  public record Clause(
      String document, String clause, String wording, String limit, boolean adopted) {
    public Clause {
      document = Text.required(document, "document");
      clause = Text.required(clause, "clause");
      wording = Text.orBlank(wording, "wording");
      limit = Text.orBlank(limit, "limit");
    }

    /** Document and number, as people cite it. */
    public String cited() {
      return document + ", " + clause;
    }
  }

  public ItemFigures {
    id = Text.orBlank(id, "id");
    title = Text.required(title, "title");
    why = Text.orBlank(why, "why");
    officer = Text.orBlank(officer, "officer");
    subject = Text.orBlank(subject, "subject");
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    group = Text.orBlank(group, "group");
    clauses = List.copyOf(clauses);
    requireNonNull(advice, "advice");
    if (rank < 0 || lookups < 0) {
      throw new IllegalArgumentException("rank and lookups are not negative");
    }
  }
}
