package org.needtoknow.rules.decide;

import static org.needtoknow.rules.decide.Given.NOON;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;

/** A lookup under construction: a wanted check at noon, purpose C, no reason. */
final class Query {
  private static int transactions;
  private final String employee;
  private Subject subject;
  private String account;
  private String system = "ncic";
  private String key = "QW";
  private LookupAction action = LookupAction.QUERY;
  private String purpose = "C";
  private String reason = "";
  private String requester = "";
  private String operatorText = "";
  private RecordNumber cited = RecordNumber.NONE;
  private Instant at = NOON;
  private Optional<Instant> alternate = Optional.empty();
  private ClockQuality clock = ClockQuality.EXACT;
  private String terminal = "T1";
  private boolean automatic;
  private String transaction;
  private SourceRef source = SourceRef.NONE;
  private final Set<LookupField> masked = EnumSet.noneOf(LookupField.class);

  Query(String employee, Subject subject) {
    this.employee = employee;
    this.subject = subject;
    this.account = "user" + employee;
    this.transaction = "T" + transactions++;
  }

  Query key(String value) {
    key = value;
    return this;
  }

  Query system(String value) {
    system = value;
    return this;
  }

  Query account(String value) {
    account = value;
    return this;
  }

  Query action(LookupAction value) {
    action = value;
    return this;
  }

  Query purpose(String value) {
    purpose = value;
    return this;
  }

  Query reason(String value) {
    reason = value;
    return this;
  }

  Query requester(String value) {
    requester = value;
    return this;
  }

  /** The name or badge logged beside the account. */
  Query operator(String value) {
    operatorText = value;
    return this;
  }

  Query cited(String number) {
    cited = new RecordNumber(RecordKind.CASE, number);
    return this;
  }

  Query at(Instant value) {
    at = value;
    return this;
  }

  Query orAt(Instant value) {
    alternate = Optional.of(value);
    clock = ClockQuality.DOUBLED_HOUR;
    return this;
  }

  Query coarse() {
    clock = ClockQuality.COARSE;
    return this;
  }

  Query terminal(String value) {
    terminal = value;
    return this;
  }

  Query automatic() {
    automatic = true;
    return this;
  }

  Query transaction(String value) {
    transaction = value;
    return this;
  }

  Query source(String file, long line) {
    source = new SourceRef(file, line, line * 100, Sha256.NONE);
    return this;
  }

  Query masked(LookupField field) {
    masked.add(field);
    return this;
  }

  Lookup build() {
    return new Lookup(
        "",
        system,
        transaction,
        account,
        operatorText,
        requester,
        "VT0990100",
        terminal,
        key,
        action,
        purpose,
        reason,
        cited,
        subject,
        at,
        alternate,
        at.toString(),
        clock,
        "",
        automatic,
        masked,
        Set.of(),
        source);
  }

  Town in(Town town) {
    town.lookups.add(build());
    return town;
  }

  String employee() {
    return employee;
  }
}
