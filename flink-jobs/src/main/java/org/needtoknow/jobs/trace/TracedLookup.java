package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.jobs.document.AuditNumbers;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Template;

/**
 * A lookup of the subject asked for.
 *
 * @param found its document
 * @param match how sure it is
 * @param row its row in the raw log, where that was read again
 */
public record TracedLookup(FoundLookup found, Match match, Optional<Lookup> row) {

  private JsonNode document() {
    return found.document();
  }

  private JsonNode ntk() {
    return document().path("ntk");
  }

  public String id() {
    return found.id();
  }

  public Instant at() {
    return found.at();
  }

  public String system() {
    return document().path("event").path("module").asText();
  }

  /** The message key, or what was done where there is none. */
  public String what() {
    String code = document().path("event").path("code").asText();
    return code.isEmpty() ? document().path("event").path("action").asText() : code;
  }

  public String ori() {
    return document().path("organization").path("id").asText();
  }

  public String verdict() {
    return ntk().path("verdict").asText();
  }

  /** Who answers for it, as an audit number. */
  public String accountable(AuditNumbers numbers) {
    String key = ntk().path("accountable").asText();
    return found.restricted() ? numbers.person(key) : key;
  }

  public boolean isRestricted() {
    return found.restricted();
  }

  /** Restricted: the personnel number of who ran it, {@code ""} when that is not known. */
  public String operator() {
    return document().path("user").path("id").asText();
  }

  /** Restricted: the username. */
  public String account() {
    return document().path("user").path("name").asText();
  }

  /** Restricted: the personnel number of the requester, {@code ""} when none is tied to it. */
  public String requester() {
    return document().path("user").path("effective").path("id").asText();
  }

  /** Restricted: the reason as typed; the raw row has it also where the result is compact. */
  public String reason() {
    return row.map(Lookup::reason)
        .orElseGet(() -> document().path("event").path("reason").asText());
  }

  /** {@code file:line}. */
  public String place() {
    return found.file() + ":" + found.line();
  }

  /** The rules that found something. */
  public List<String> rules() {
    List<String> rules = new ArrayList<>();
    ntk().path("rules").forEach(rule -> rules.add(rule.asText()));
    return rules;
  }

  /** The templates that explain it, best first. */
  public List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    ntk()
        .path("explanations")
        .forEach(explanation -> templates.add(Template.of(explanation.path("template").asInt())));
    return templates;
  }

  /** Why it has its verdict, naming facts by their number and nobody by name. */
  public String why() {
    List<String> words = new ArrayList<>();
    for (JsonNode explanation : ntk().path("explanations")) {
      String template = Template.of(explanation.path("template").asInt()).words();
      String weak = explanation.path("strength").asText().equals("weak") ? ", weak" : "";
      words.add(template + " (" + explanation.path("fact").asText() + weak + ")");
    }
    ntk().path("undetermined").path("reasons").forEach(reason -> words.add(reason.asText()));
    String relation = ntk().path("relation").asText("none");
    if (!relation.equals("none")) {
      words.add("relation: " + relation.replace('_', ' '));
    }
    if (ntk().path("adverse").asBoolean()) {
      words.add("adverse party");
    }
    if (ntk().path("restricted").asBoolean()) {
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
