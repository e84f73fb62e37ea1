package org.needtoknow.rules.catalogue;

import java.util.List;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;

/**
 * One lookup rule as its file states it.
 *
 * @param id lower case with dashes, also the kind of its review items
 * @param title a short name for people
 * @param obligations numbers of the obligations it serves ({@code O-02})
 * @param condition CEL over signals
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
    List<String> obligations,
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
    condition = Text.required(condition, "condition");
    obligations = List.copyOf(obligations);
    falsePositives = List.copyOf(falsePositives);
    triage = List.copyOf(triage);
  }
}
