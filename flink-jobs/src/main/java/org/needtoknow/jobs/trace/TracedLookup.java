package org.needtoknow.jobs.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.document.ExplanationLine;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.results.document.LookupEvidence;
import org.needtoknow.results.mask.AuditNumbers;

/**
 * A lookup of the subject asked for.
 *
 * @param found its document
 * @param match how sure it is
 * @param row its row in the raw log, where that was read again
 */
public record TracedLookup(FoundLookup found, Match match, Optional<Lookup> row) {

  private LookupDocument document() {
    return found.document();
  }

  private LookupEvidence ntk() {
    return document().ntk();
  }

  public String id() {
    return found.id();
  }

  public Instant at() {
    return found.at();
  }

  public String system() {
    return document().event().module();
  }

  /** The message key, or what was done where there is none. */
  public String what() {
    String code = document().event().code();
    return code.isEmpty() ? document().event().action() : code;
  }

  public String ori() {
    return document().organization().map(LookupDocument.Organization::id).orElse("");
  }

  public Verdict verdict() {
    return ntk().verdict();
  }

  /** Who answers for it, as an audit number. */
  public String accountable(AuditNumbers numbers) {
    String key = ntk().accountable();
    return found.restricted() ? numbers.person(key) : key;
  }

  public boolean isRestricted() {
    return found.restricted();
  }

  /** Restricted: the personnel number of who ran it, {@code ""} when that is not known. */
  public String operator() {
    return document().user().id();
  }

  /** Restricted: the username. */
  public String account() {
    return document().user().name();
  }

  /** Restricted: the personnel number of the requester, {@code ""} when none is tied to it. */
  public String requester() {
    return document().user().effective().map(LookupDocument.Requester::id).orElse("");
  }

  /** Restricted: the reason as typed; the raw row has it also where the result is compact. */
  public String reason() {
    return row.map(Lookup::reason).orElseGet(() -> document().event().reason());
  }

  /** {@code file:line}. */
  public String place() {
    return found.file() + ":" + found.line();
  }

  /** The rules that found something. */
  public List<String> rules() {
    return ntk().rules();
  }

  /** The templates that explain it, best first. */
  public List<Template> templates() {
    return ntk().explanations().stream()
        .map(explanation -> Template.of(explanation.template()))
        .toList();
  }

  /** Why it has its verdict, naming facts by their number and no person by name. */
  public String why() {
    List<String> words = new ArrayList<>();
    for (ExplanationLine explanation : ntk().explanations()) {
      String template = Template.of(explanation.template()).words();
      String weak = explanation.isWeak() ? ", weak" : "";
      words.add(template + " (" + explanation.fact() + weak + ")");
    }
    ntk().undetermined().ifPresent(why -> words.addAll(why.reasons()));
    String relation = ntk().relation();
    if (!relation.isEmpty() && !relation.equals(Relation.NONE.signal())) {
      words.add("relation: " + relation.replace('_', ' '));
    }
    if (ntk().adverse()) {
      words.add("adverse party");
    }
    if (ntk().restricted()) {
      words.add("restricted");
    }
    rules().forEach(rule -> words.add("rule " + rule));
    return words.isEmpty() ? "nothing on file explains it" : String.join("; ", words);
  }

  @Override
  public String toString() {
    return "TracedLookup[" + id() + "]";
  }
}
