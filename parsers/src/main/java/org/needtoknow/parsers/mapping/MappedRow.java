package org.needtoknow.parsers.mapping;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LookupDraft;
import org.needtoknow.parsers.log.message.DobField;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.PlateCell;
import org.needtoknow.parsers.log.message.PlateField;
import org.needtoknow.parsers.log.message.StateNames;
import org.needtoknow.parsers.time.LogTime;

/** Fills lookups from the rows of an export, under one set of column names. */
final class MappedRow {
  private static final Map<LogField, String> WORDS = words();

  private static final List<LogField> NAMES =
      List.of(LogField.NAME, LogField.LAST, LogField.FIRST, LogField.MIDDLE);

  private final String system;
  private final BoundMapping mapping;
  private final BlockTally tally;
  private final Set<LookupField> notExported = EnumSet.noneOf(LookupField.class);

  MappedRow(String system, BoundMapping mapping, BlockTally tally) {
    this.system = system;
    this.mapping = mapping;
    this.tally = tally;
    for (LogField field : LogField.values()) {
      field.lookupField().ifPresent(notExported::add);
    }
    for (LogField field : LogField.values()) {
      if (mapping.has(WORDS.get(field))) {
        field.lookupField().ifPresent(notExported::remove);
      }
    }
  }

  private static Map<LogField, String> words() {
    java.util.EnumMap<LogField, String> words = new java.util.EnumMap<>(LogField.class);
    for (LogField field : LogField.values()) {
      words.put(field, field.word());
    }
    return words;
  }

  FieldValue value(LogField field, List<String> cells) {
    return mapping.value(WORDS.get(field), cells, !field.isPlainText());
  }

  /** The text of a field; a masked field is noted in the draft. */
  private String text(LogField field, List<String> cells, LookupDraft draft) {
    FieldValue value = value(field, cells);
    if (value.state() == FieldValue.State.MASKED && field.lookupField().isPresent()) {
      draft.masked(field.lookupField().get());
    }
    return value.text();
  }

  /** The lookups of a row whose time was read, one for each plate. */
  List<Lookup> lookups(List<String> cells, String stamp, LogTime time, SourceRef source) {
    LookupDraft draft = new LookupDraft(system);
    draft.notExported(Set.copyOf(notExported));
    draft.loggedTime = stamp;
    draft.transaction = text(LogField.TRANSACTION, cells, draft);
    draft.account = text(LogField.ACCOUNT, cells, draft);
    draft.operatorText = text(LogField.OPERATOR, cells, draft);
    draft.requester = text(LogField.REQUESTER, cells, draft);
    draft.ori = text(LogField.ORI, cells, draft);
    draft.terminal = text(LogField.TERMINAL, cells, draft);
    draft.messageKey = text(LogField.MESSAGE_KEY, cells, draft);
    draft.action =
        word(LogField.ACTION, FeedWords.ACTION, LookupAction.QUERY, "unknown action", cells);
    draft.purposeCode = text(LogField.PURPOSE, cells, draft);
    draft.reason = text(LogField.REASON, cells, draft);
    draft.outcome = text(LogField.OUTCOME, cells, draft);
    draft.automatic =
        Set.of("yes", "true", "y", "1")
            .contains(value(LogField.AUTOMATIC, cells).text().toLowerCase(java.util.Locale.ROOT));
    String cited = text(LogField.CASE_NUMBER, cells, draft);
    if (!cited.isEmpty()) {
      draft.cited =
          new RecordNumber(
              word(
                  LogField.CASE_KIND,
                  FeedWords.RECORD,
                  RecordKind.CASE,
                  "unknown kind of case number",
                  cells),
              cited);
    }
    LocalDate day = LocalDate.ofInstant(time.at(), ZoneOffset.UTC);
    boolean masked = subject(cells, day, draft);
    if (masked && !draft.subject.isGivenBesideAddress()) {
      draft.masked(LookupField.SUBJECT);
    }
    return draft.build(time, source, tally::notice).stream()
        .map(lookup -> ofKind(lookup, cells))
        .toList();
  }

  /** True when a part of the subject is masked. */
  private boolean subject(List<String> cells, LocalDate day, LookupDraft draft) {
    boolean[] masked = new boolean[1];
    Function<LogField, String> part =
        field -> {
          FieldValue value = value(field, cells);
          masked[0] |= value.state() == FieldValue.State.MASKED;
          return value.text();
        };
    PersonName parts =
        new PersonName(
            part.apply(LogField.LAST),
            part.apply(LogField.FIRST),
            part.apply(LogField.MIDDLE),
            part.apply(LogField.SUFFIX));
    String name = part.apply(LogField.NAME);
    draft.subject.name = parts.isBlank() ? NamField.parse(name) : NamField.whole(parts);
    if (NAMES.stream().anyMatch(field -> mapping.fillsItsColumn(WORDS.get(field), cells))) {
      tally.warn("name fills its column");
      draft.subject.name = draft.subject.name.asCut();
    }
    draft.subject.dob = part.apply(LogField.DOB);
    if (parts.isBlank() && name.indexOf(',') < 0 && name.strip().indexOf(' ') > 0) {
      tally.warn("name without a comma, read as a last name");
    }
    boolean born = DobField.parse(draft.subject.dob, day).isPresent();
    if (!born && !draft.subject.dob.isBlank()) {
      tally.warn("date of birth cannot be read");
    }
    draft.subject.oln = part.apply(LogField.OLN);
    String olnState = part.apply(LogField.OLN_STATE);
    draft.subject.olnState = StateNames.code(olnState).orElse(olnState);
    draft.subject.soc = part.apply(LogField.SOC);
    draft.subject.sid = part.apply(LogField.SID);
    draft.subject.fbi = part.apply(LogField.FBI);
    draft.subject.phone = part.apply(LogField.PHONE);
    draft.subject.plate = part.apply(LogField.PLATE);
    draft.subject.plateState = part.apply(LogField.PLATE_STATE);
    plateDoubts(draft.subject.plate, draft.subject.plateState);
    draft.subject.vin = part.apply(LogField.VIN);
    draft.subject.address = part.apply(LogField.ADDRESS);
    draft.subject.article = part.apply(LogField.ARTICLE);
    String number = part.apply(LogField.RECORD_NUMBER);
    if (!number.isEmpty()) {
      draft.subject.record =
          new RecordNumber(
              word(
                  LogField.RECORD_KIND,
                  FeedWords.RECORD,
                  RecordKind.CASE,
                  "unknown kind of record",
                  cells),
              number);
    }
    return masked[0];
  }

  private void plateDoubts(String plate, String state) {
    List<PlateField> plates = PlateCell.of(plate, state).plates();
    if (plates.size() == 1) {
      doubt("plate ", plates.get(0).plateDoubt());
      doubt("state of a plate ", plates.get(0).stateDoubt());
    }
  }

  private void doubt(String what, String words) {
    if (!words.isEmpty()) {
      tally.warn(what + words);
    }
  }

  private <E extends Enum<E>> E word(
      LogField field, Words<E> words, E fallback, String warning, List<String> cells) {
    String text = value(field, cells).text();
    if (text.isEmpty()) {
      return fallback;
    }
    Optional<E> value = words.find(text);
    if (value.isEmpty()) {
      tally.warn(warning);
    }
    return value.orElse(fallback);
  }

  /** The lookup with the kind of subject that the export itself states. */
  private Lookup ofKind(Lookup lookup, List<String> cells) {
    Subject s = lookup.subject();
    if (!mapping.has(WORDS.get(LogField.SUBJECT_KIND)) || s.isBlank()) {
      return lookup;
    }
    SubjectKind kind =
        word(LogField.SUBJECT_KIND, FeedWords.SUBJECT, s.kind(), "unknown kind of subject", cells);
    if (kind == s.kind()) {
      return lookup;
    }
    return new Lookup(
        lookup.id(),
        lookup.system(),
        lookup.transaction(),
        lookup.account(),
        lookup.operatorText(),
        lookup.requester(),
        lookup.ori(),
        lookup.terminal(),
        lookup.messageKey(),
        lookup.action(),
        lookup.purposeCode(),
        lookup.reason(),
        lookup.cited(),
        new Subject(kind, s.person(), s.vehicle(), s.record(), s.place(), s.article()),
        lookup.at(),
        lookup.alternateAt(),
        lookup.loggedTime(),
        lookup.clock(),
        lookup.outcome(),
        lookup.automatic(),
        lookup.masked(),
        lookup.notExported(),
        lookup.source());
  }
}
