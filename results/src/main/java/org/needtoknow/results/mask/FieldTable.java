package org.needtoknow.results.mask;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The schema of all documents: how far each field may be shown. A field that is not named here is
 * restricted and never leaves the restricted files; so a new field is masked until it is listed
 * here. The SHA-256 of a row is restricted: if all of a row except the plate is known, trying every
 * plate finds the one that was looked up.
 */
public final class FieldTable {
  private static final Map<String, Sensitivity> FIELDS = fields();

  private FieldTable() {}

  /** What of a field may be shown; empty for nothing. Lists do not count in the path. */
  public static Optional<Sensitivity> of(String path) {
    return Optional.ofNullable(FIELDS.get(path));
  }

  /** All fields that may be shown in part or whole, by dotted path. */
  public static Map<String, Sensitivity> all() {
    return FIELDS;
  }

  private static Map<String, Sensitivity> fields() {
    Map<String, Sensitivity> fields = new TreeMap<>();
    put(
        fields,
        Sensitivity.OPEN,
        "@timestamp",
        "event.id",
        "event.module",
        "event.action",
        "event.kind",
        "event.risk_score",
        "log.file.path",
        "rule.id",
        "rule.version",
        "rule.name",
        "rule.sha256",
        "ntk.verdict",
        "ntk.weak",
        "ntk.rules",
        "ntk.source.file",
        "ntk.source.line",
        "ntk.source.offset",
        "ntk.act.id",
        "ntk.act.head",
        "ntk.act.lookups",
        "ntk.undetermined.reasons",
        "ntk.as_of",
        "ntk.alternate_at",
        "ntk.clock",
        "ntk.automatic",
        "ntk.masked",
        "ntk.not_exported",
        "ntk.relation",
        "ntk.adverse",
        "ntk.restricted",
        "ntk.operator.account_state",
        "ntk.requester.state",
        "ntk.cited.kind",
        "ntk.subject.kind",
        "ntk.subject.keys",
        "ntk.subject.record.kind",
        "ntk.history.as_of",
        "ntk.history.verdict",
        "ntk.history.weak");
    for (String list : new String[] {"ntk.explanations.", "ntk.tried."}) {
      put(
          fields,
          Sensitivity.OPEN,
          list + "template",
          list + "name",
          list + "strength",
          list + "fact",
          list + "lag_seconds",
          list + "tier",
          list + "self_recorded_after",
          list + "source.file",
          list + "source.line");
    }
    put(
        fields,
        Sensitivity.OPEN,
        "ntk.item.id",
        "ntk.item.kind",
        "ntk.item.title",
        "ntk.item.headline",
        "ntk.item.ground.variants",
        "ntk.item.ties.kind",
        "ntk.item.ties.knowledge",
        "ntk.item.speaks_for.found.kind",
        "ntk.item.compared.measure",
        "ntk.item.compared.value",
        "ntk.item.compared.group",
        "ntk.item.compared.others",
        "ntk.item.compared.lower_quartile",
        "ntk.item.compared.median",
        "ntk.item.compared.upper_quartile",
        "ntk.item.compared.sentence",
        "ntk.item.kept_away.reason",
        "ntk.item.program.version",
        "ntk.item.program.commit",
        "ntk.item.score",
        "ntk.item.score_parts.rule",
        "ntk.item.score_parts.repetition",
        "ntk.item.score_parts.chance",
        "ntk.item.chance.model",
        "ntk.item.chance.probability",
        "ntk.item.chance.sentence",
        "ntk.item.in_budget",
        "ntk.item.rank",
        "ntk.item.group",
        "ntk.item.lookups",
        "ntk.item.acts",
        "ntk.item.proof_left_out",
        "ntk.item.first_at",
        "ntk.item.last_at",
        "ntk.item.question",
        "ntk.item.triage",
        "ntk.item.false_positives",
        "ntk.item.clauses.obligation",
        "ntk.item.clauses.document",
        "ntk.item.clauses.clause",
        "ntk.item.clauses.wording",
        "ntk.item.clauses.wording_is",
        "ntk.item.clauses.limit",
        "ntk.item.clauses.adopted");
    // Texts among signals are words of the product; a new signal is masked until it is listed.
    for (String signal :
        new String[] {
          "verdict",
          "weak",
          "relation",
          "relation_possible",
          "claimed_relation",
          "operator_relation",
          "adverse",
          "restricted",
          "restricted_kind",
          "duty",
          "operator",
          "account_state",
          "requester",
          "role",
          "reason_class",
          "reason_contradicted",
          "reason_contradiction",
          "subject_kind",
          "action",
          "full_record",
          "fishing_key",
          "first_lookup",
          "acts_on_subject",
          "unexplained_on_subject",
          "days_on_subject",
          "repeat",
          "victim_acts_since_activity",
          "self_recorded_after",
          "claimed_duty",
          "requester_missing",
          "purpose_fit",
          "search_breadth",
          "certification",
          "derived_tie",
          "acknowledgement"
        }) {
      put(fields, Sensitivity.OPEN, "ntk.signals." + signal);
    }
    put(
        fields,
        Sensitivity.CODE,
        "event.code",
        "organization.id",
        "ntk.purpose",
        "ntk.signals.message_key",
        "ntk.signals.purpose");
    put(fields, Sensitivity.TERMINAL, "host.name");
    put(
        fields,
        Sensitivity.PERSON,
        "user.id",
        "user.effective.id",
        "ntk.accountable",
        "ntk.requester.claimed",
        "ntk.requester.candidates",
        "ntk.item.officer",
        "ntk.item.not_for");
    put(fields, Sensitivity.ACCOUNT, "user.name", "ntk.item.account");
    put(fields, Sensitivity.SUBJECT, "ntk.subject.id", "ntk.item.subject");
    put(
        fields,
        Sensitivity.TEXT,
        "event.reason",
        "ntk.outcome",
        "ntk.requester.text",
        "ntk.undetermined.detail");
    return Collections.unmodifiableMap(fields);
  }

  private static void put(
      Map<String, Sensitivity> fields, Sensitivity sensitivity, String... paths) {
    for (String path : paths) {
      fields.put(path, sensitivity);
    }
  }
}
