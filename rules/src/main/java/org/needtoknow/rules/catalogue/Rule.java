package org.needtoknow.rules.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.NullModel;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Term;

/**
 * One rule as its file states it.
 *
 * @param id lower case with dashes, also the kind of its review items
 * @param version from 1; raised when the logic changes
 * @param title a short name for people
 * @param description what the rule finds, in each of the ways in which it can fire
 * @param inShort what is true in all of these ways, for a page that does not know which it was
 * @param obligations numbers of the obligations it serves ({@code O-02})
 * @param over what it looks at
 * @param names which acts a finding on an officer, a week or an account names; empty for other
 *     rules
 * @param condition CEL over signals, or over measures
 * @param about what its items are grouped by
 * @param weight 0–100, its part in the order of work
 * @param onExplained true when it may open an item on an explained act; else an explained conflict
 *     is shown only
 * @param chance with what honest work its items are compared
 * @param question what the officer is asked, neutral
 * @param falsePositives honest work that makes the rule fire
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
    NullModel chance,
    String question,
    List<String> falsePositives,
    List<String> triage) {
  public Rule {
    id = Text.required(id, "id");
    title = Text.required(title, "title");
    requireNonNull(over, "over");
    requireNonNull(names, "names");
    requireNonNull(chance, "chance");
    condition = Text.required(condition, "condition");
    obligations = List.copyOf(obligations);
    falsePositives = List.copyOf(falsePositives);
    triage = List.copyOf(triage);
  }

  /** Whether the condition names the signal or measure. */
  public boolean dependsOn(Term term) {
    return Pattern.compile("\\b" + Pattern.quote(term.key()) + "\\b").matcher(condition).find();
  }

  /** SHA-256 of its logic, as in the lock of the catalogue. */
  public String sha256() {
    return CatalogueLock.logicOf(this);
  }

  /** A rule in the making: version 1, over one lookup, about a subject, weight 0. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Sets the components of a rule by name. */
  public static final class Builder {
    private final String id;
    private int version = 1;
    private String title = "";
    private String description = "";
    private String inShort = "";
    private List<String> obligations = List.of();
    private RuleScope over = RuleScope.LOOKUP;
    private Optional<ActMark> names = Optional.empty();
    private String condition = "";
    private Finding.About about = Finding.About.SUBJECT;
    private int weight;
    private boolean onExplained;
    private NullModel chance = NullModel.USUAL;
    private String question = "";
    private List<String> falsePositives = List.of();
    private List<String> triage = List.of();

    private Builder(String id) {
      this.id = id;
    }

    public Builder version(int version) {
      this.version = version;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Sets the description, and the short one to the same. */
    public Builder description(String description) {
      this.description = description;
      this.inShort = description;
      return this;
    }

    public Builder inShort(String inShort) {
      this.inShort = inShort;
      return this;
    }

    public Builder obligations(List<String> obligations) {
      this.obligations = obligations;
      return this;
    }

    public Builder over(RuleScope over) {
      this.over = over;
      return this;
    }

    public Builder names(Optional<ActMark> names) {
      this.names = names;
      return this;
    }

    public Builder condition(String condition) {
      this.condition = condition;
      return this;
    }

    public Builder about(Finding.About about) {
      this.about = about;
      return this;
    }

    public Builder weight(int weight) {
      this.weight = weight;
      return this;
    }

    public Builder onExplained(boolean onExplained) {
      this.onExplained = onExplained;
      return this;
    }

    public Builder chance(NullModel chance) {
      this.chance = chance;
      return this;
    }

    public Builder question(String question) {
      this.question = question;
      return this;
    }

    public Builder falsePositives(List<String> falsePositives) {
      this.falsePositives = falsePositives;
      return this;
    }

    public Builder triage(List<String> triage) {
      this.triage = triage;
      return this;
    }

    public Rule build() {
      return new Rule(
          id,
          version,
          title,
          description,
          inShort,
          obligations,
          over,
          names,
          condition,
          about,
          weight,
          onExplained,
          chance,
          question,
          falsePositives,
          triage);
    }
  }
}
