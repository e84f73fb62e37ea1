package org.needtoknow.rules.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.RuleScope;

/**
 * One rule as its file states it.
 *
 * @param id lower case with dashes, also the kind of its review items
 * @param title a short name for people
 * @param description what it sees, in each of the ways it can
 * @param inShort what holds of all of these, for a page that cannot tell which it was
 * @param obligations numbers of the obligations it serves ({@code O-02})
 * @param over what it looks at
 * @param names which acts a finding on an officer or a week names; empty for other rules
 * @param condition CEL over signals, or over measures
 * @param about what its items group by
 * @param weight 0–100, its part in the order of work
 * @param onExplained true when it may open an item on an explained act; else an explained conflict
 *     is shown only
 * @param question what the officer is asked, neutral
 * @param falsePositives what honest work looks like this
 * @param triage what a reviewer does first
 */
public record Rule(
    String id,
    int version,
    String title,
    String description,
    String inShort,
    List<String> obligations,
    RuleScope over,
    Optional<ActMark> names,
    String condition,
    Finding.About about,
    int weight,
    boolean onExplained,
    String question,
    List<String> falsePositives,
    List<String> triage) {
  public Rule {
    id = Text.required(id, "id");
    title = Text.required(title, "title");
    requireNonNull(over, "over");
    requireNonNull(names, "names");
    condition = Text.required(condition, "condition");
    obligations = List.copyOf(obligations);
    falsePositives = List.copyOf(falsePositives);
    triage = List.copyOf(triage);
  }
}
