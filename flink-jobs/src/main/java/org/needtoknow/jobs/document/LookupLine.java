package org.needtoknow.jobs.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Explanation;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.json.ByteSlice;
import org.needtoknow.results.json.Json;
import org.needtoknow.results.mask.FieldTable;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.signal.Signal;

/**
 * One lookup with its verdict, in full, for restricted files. Field names are those of the Elastic
 * Common Schema where it has the field, and {@code ntk.*} where it has not; {@link FieldTable}
 * defines how far each may be shown.
 */
public final class LookupLine {
  private static final String KNOWN_BEFORE = "no";

  private LookupLine() {}

  /** How much of a lookup is written. Most are explained, and a line for each of them is short. */
  private enum Form {
    /** Strongly explained: the template and the fact. */
    SHORT,

    /**
     * Weakly explained: also subject, reason and how well it is explained, since a pattern may make
     * it the proof of an item.
     */
    WEAK,

    /** Everything. */
    FULL;

    static Form of(AuditedAct audited, Lookup lookup) {
      Decision decision = audited.decision();
      if (decision.verdict() != Verdict.EXPLAINED
          || !decision.findings().isEmpty()
          || audited.history().size() > 1
          // A pattern of accounts may name it.
          || audited.act().showsAccountUse()) {
        return FULL;
      }
      // The proof of an act is its head.
      return decision.weak() && lookup.id().equals(audited.act().act().id()) ? WEAK : SHORT;
    }
  }

  /**
   * The lookup's line in {@code lookups.ndjson}. One whose verdict was revised is written in full,
   * with its history.
   *
   * @param matchKeys under which the subject is found again without being named
   * @param before bytes to put before the document
   */
  static ByteSlice render(
      AuditedAct audited,
      Lookup lookup,
      List<String> matchKeys,
      WireOutput before,
      Json.Lines lines) {
    Form form = Form.of(audited, lookup);
    return lines.line(before.written(), json -> write(audited, lookup, matchKeys, form, json));
  }

  /** The head of an act with everything that is known of it, as proof in a review item. */
  public static byte[] renderInFull(AuditedAct audited) {
    return Json.line(
        json -> write(audited, audited.act().act().head(), List.of(), Form.FULL, json));
  }

  private static void write(
      AuditedAct audited, Lookup lookup, List<String> matchKeys, Form form, Json json)
      throws IOException {
    json.time("@timestamp", lookup.at())
        .begin("event")
        .text("id", lookup.id())
        .word("module", lookup.system())
        .word("action", Text.lower(lookup.action()))
        .word("code", lookup.messageKey())
        .text("reason", form == Form.SHORT ? "" : lookup.reason())
        .end();
    writeUser(audited, lookup, form, json);
    if (!lookup.ori().isEmpty()) {
      json.begin("organization").word("id", lookup.ori()).end();
    }
    if (!lookup.terminal().isEmpty() && form == Form.FULL) {
      json.begin("host").text("name", lookup.terminal()).end();
    }
    List<Finding> findings = audited.decision().findings();
    if (!findings.isEmpty()) {
      json.begin("rule")
          .texts("id", findings.stream().map(Finding::rule).toList())
          .texts(
              "version",
              findings.stream().map(finding -> Integer.toString(finding.version())).toList())
          .end();
    }
    json.begin("log").begin("file").word("path", lookup.source().file()).end().end();
    json.begin("ntk");
    writeOwn(audited, lookup, matchKeys, form, json);
    json.end();
  }

  private static void writeUser(AuditedAct audited, Lookup lookup, Form form, Json json)
      throws IOException {
    json.begin("user").word("name", lookup.account());
    if (audited.act().operator() instanceof Operator.Known known) {
      json.word("id", known.employeeId());
    }
    json.text("full_name", form == Form.SHORT ? "" : lookup.operatorText());
    if (audited.act().requester() instanceof Requester.Tied tied) {
      json.begin("effective").text("id", tied.employeeId()).end();
    }
    json.end();
  }

  private static void writeOwn(
      AuditedAct audited, Lookup lookup, List<String> matchKeys, Form form, Json ntk)
      throws IOException {
    Decision decision = audited.decision();
    ntk.word("verdict", decision.verdict().name())
        .flag("weak", decision.weak())
        .word("accountable", audited.act().accountable())
        .allObjects(
            "explanations",
            decision.explanations(),
            (explanation, json) -> writeExplanation(explanation, form, json))
        .allTexts("rules", rules(decision.findings()));
    ntk.begin("source");
    writeSource(lookup.source(), form == Form.FULL, ntk);
    ntk.end().begin("act").text("id", audited.act().act().id());
    if (form == Form.FULL) {
      ntk.flag("head", lookup.id().equals(audited.act().act().id()))
          .number("lookups", 1L + audited.act().act().followUps().size());
    }
    ntk.end().begin("subject");
    writeSubject(audited, lookup, matchKeys, form, ntk);
    ntk.end();
    if (form == Form.FULL) {
      writeDetails(audited, lookup, ntk);
      return;
    }
    if (form == Form.WEAK) {
      writeLogged(lookup, ntk);
    }
    Object first = decision.signals().getOrDefault(Signal.FIRST_LOOKUP.key(), "unknown");
    if (!KNOWN_BEFORE.equals(first)) {
      // What explains first lookups against all is the honest measure of what is explained.
      ntk.begin("signals").scalar(Signal.FIRST_LOOKUP.key(), first).end();
    }
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.isEmpty() ? List.of() : findings.stream().map(Finding::rule).toList();
  }

  private static void writeDetails(AuditedAct audited, Lookup lookup, Json ntk) throws IOException {
    Decision decision = audited.decision();
    if (!decision.reasons().isEmpty()) {
      ntk.object(
          "undetermined",
          undetermined ->
              undetermined
                  .texts(
                      "reasons",
                      decision.reasons().stream().map(UndeterminedReason::words).toList())
                  .text("detail", decision.reasonDetail()));
    }
    ntk.time("as_of", decision.asOf())
        .objects(
            "tried",
            decision.tried(),
            (explanation, json) -> writeExplanation(explanation, Form.FULL, json))
        .word("relation", decision.relation().signal())
        .flagIf("adverse", decision.adverse())
        .flagIf("restricted", decision.restricted())
        .object(
            "operator",
            operator -> {
              operator.text("state", operatorState(audited.act().operator()));
              operator.text("account_state", audited.act().accountState().signal());
            })
        .object("requester", requester -> writeRequester(audited, lookup, requester));
    ntk.text("transaction", lookup.transaction());
    writeLogged(lookup, ntk);
    ntk.time("alternate_at", lookup.alternateAt())
        .text("logged_time", lookup.loggedTime())
        .word("clock", Text.lower(lookup.clock()))
        .text("outcome", lookup.outcome())
        .flagIf("automatic", lookup.automatic())
        .texts("masked", names(lookup.masked()))
        .texts("not_exported", names(lookup.notExported()))
        .scalars("signals", decision.signals())
        .objects(
            "history",
            audited.history(),
            (revision, json) ->
                json.time("as_of", revision.asOf())
                    .text("verdict", revision.verdict().name())
                    .flag("weak", revision.weak()));
  }

  /** What the log says beside subject and reason. */
  private static void writeLogged(Lookup lookup, Json ntk) throws IOException {
    ntk.text("purpose", lookup.purposeCode());
    if (!lookup.cited().isBlank()) {
      ntk.object("cited", cited -> writeRecord(lookup.cited(), cited));
    }
  }

  private static void writeExplanation(Explanation explanation, Form form, Json json)
      throws IOException {
    json.number("template", explanation.template().number())
        .word("strength", Text.lower(explanation.strength()))
        .text("fact", explanation.fact());
    if (!explanation.source().equals(SourceRef.NONE)) {
      json.object("source", source -> writeSource(explanation.source(), form == Form.FULL, source));
    }
    if (form == Form.SHORT) {
      return;
    }
    if (form == Form.FULL) {
      json.word("name", Text.lower(explanation.template()));
    }
    json.text("officer_tie", explanation.officerTie())
        .text("subject_role", explanation.subjectRole())
        .number("lag_seconds", explanation.lagSeconds())
        .word("tier", Text.lower(explanation.tier()))
        .flagIf("self_recorded_after", explanation.selfRecordedAfter())
        .text("why", explanation.why());
  }

  private static void writeSource(SourceRef source, boolean whole, Json json) throws IOException {
    json.word("file", source.file()).number("line", source.line());
    if (whole) {
      json.number("offset", source.offset()).text("sha256", source.sha256().toString());
    }
  }

  private static void writeRequester(AuditedAct audited, Lookup lookup, Json json)
      throws IOException {
    json.text("text", lookup.requester());
    Requester requester = audited.act().requester();
    json.text("state", requester.state());
    if (requester instanceof Requester.Claimed claimed) {
      json.text("claimed", claimed.employeeId());
    } else if (requester instanceof Requester.Tied tied) {
      json.text("tie", tied.tie());
    } else if (requester instanceof Requester.Crew crew) {
      json.text("tie", crew.tie()).texts("candidates", crew.members());
    } else if (requester instanceof Requester.Ambiguous ambiguous) {
      json.texts("candidates", ambiguous.candidates());
    }
  }

  private static void writeSubject(
      AuditedAct audited, Lookup lookup, List<String> matchKeys, Form form, Json json)
      throws IOException {
    Subject subject = lookup.subject();
    if (lookup.id().equals(audited.act().act().id())) {
      json.text("id", audited.subjectId());
    }
    json.word("kind", Text.lower(subject.kind())).texts("keys", matchKeys);
    if (form == Form.SHORT) {
      return;
    }
    writePerson(subject.person(), json);
    VehicleIdentity vehicle = subject.vehicle();
    json.text("plate", vehicle.plate())
        .text("plate_state", vehicle.state())
        .text("vin", vehicle.vin());
    if (!subject.record().isBlank()) {
      json.object("record", record -> writeRecord(subject.record(), record));
    }
    json.text("place", subject.place()).text("article", subject.article());
  }

  private static void writePerson(PersonIdentity person, Json json) throws IOException {
    json.text("name", person.name().asNam())
        .text("birth_date", person.dateOfBirth().map(LocalDate::toString).orElse(""))
        .text("oln", person.oln())
        .text("oln_state", person.olnState())
        .text("soc", person.soc())
        .text("sid", person.sid())
        .text("fbi", person.fbi())
        .text("address", person.address())
        .text("phone", person.phone());
  }

  private static void writeRecord(RecordNumber record, Json json) throws IOException {
    if (!record.isBlank()) {
      json.text("kind", Text.lower(record.kind())).text("number", record.number());
    }
  }

  private static String operatorState(Operator operator) {
    if (operator instanceof Operator.Uncertain uncertain) {
      return "uncertain: " + uncertain.why();
    }
    if (operator instanceof Operator.Unknown unknown) {
      return "unknown: " + unknown.why();
    }
    return "known";
  }

  private static TreeSet<String> names(java.util.Set<LookupField> fields) {
    TreeSet<String> names = new TreeSet<>();
    for (LookupField field : fields) {
      names.add(Text.lower(field));
    }
    return names;
  }
}
