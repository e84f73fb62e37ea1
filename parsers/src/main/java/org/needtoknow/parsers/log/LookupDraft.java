package org.needtoknow.parsers.log;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.parsers.log.message.CellText;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.log.message.SubjectFields;
import org.needtoknow.parsers.time.LogTime;

/**
 * A lookup while its record is read: its fields come in the order of the file. Its fields are not
 * private, because one method uses it for one record.
 */
public final class LookupDraft {
  public String transaction = "";
  public String account = "";
  public String operatorText = "";
  public String requester = "";
  public String ori = "";
  public String terminal = "";
  public String messageKey = "";
  public LookupAction action = LookupAction.QUERY;
  public String purposeCode = "";
  public String reason = "";
  public RecordNumber cited = RecordNumber.NONE;
  public final SubjectFields subject = new SubjectFields();
  public String loggedTime = "";
  public String outcome = "";
  public boolean automatic;

  private final String system;
  private Set<LookupField> masked = Set.of();
  private Set<LookupField> notExported = Set.of();

  public LookupDraft(String system) {
    this.system = system;
  }

  /** Marks a field whose value is masked. */
  public void masked(LookupField field) {
    if (masked.isEmpty()) {
      masked = EnumSet.of(field);
    } else {
      masked.add(field);
    }
  }

  public boolean isMasked(LookupField field) {
    return masked.contains(field);
  }

  /** Sets the fields that the source never writes; an immutable set is not copied. */
  public void notExported(Set<LookupField> fields) {
    notExported = fields;
  }

  /** Marks a field that this record lacks. */
  public void notExported(LookupField field) {
    Set<LookupField> more = EnumSet.of(field);
    more.addAll(notExported);
    notExported = more;
  }

  /**
   * The lookups of the record, after it was read whole: one, or one for each plate where the cell
   * of the plate holds several.
   *
   * @param noticed takes what was noticed in its fields
   */
  public List<Lookup> build(LogTime time, SourceRef source, Consumer<LogNotice> noticed) {
    dropChanged(noticed);
    List<Subject> subjects = subject.toSubjects(messageKey, time.at(), noticed);
    if (subjects.size() == 1) {
      return List.of(build(subjects.get(0), time, source));
    }
    return subjects.stream().map(one -> build(one, time, source)).toList();
  }

  /** What a spreadsheet has changed cannot be read: it counts as masked. */
  private void dropChanged(Consumer<LogNotice> noticed) {
    dropMisplaced(noticed);
    if (subject.dropChangedPlate()) {
      noticed.accept(LogNotice.PLATE_CHANGED);
      masked(LookupField.SUBJECT);
    }
    if (subject.dropChangedNumbers()) {
      noticed.accept(LogNotice.NUMBER_CHANGED);
      masked(LookupField.SUBJECT);
    }
    if (subject.dropChangedVin()) {
      noticed.accept(LogNotice.NUMBER_CHANGED);
      if (subject.plate.isEmpty()) {
        masked(LookupField.SUBJECT);
      }
    }
    if (CellText.isPower(cited.number())) {
      noticed.accept(LogNotice.NUMBER_CHANGED);
      masked(LookupField.CASE_NUMBER);
      cited = RecordNumber.NONE;
    }
    if (CellText.isPower(transaction)) {
      noticed.accept(LogNotice.NUMBER_CHANGED);
      transaction = "";
    }
    if (isMasked(LookupField.SUBJECT) && subject.namesSomebody()) {
      masked.remove(LookupField.SUBJECT);
    }
  }

  /** Drops what is written in the column of another field: which order was meant is not known. */
  private void dropMisplaced(Consumer<LogNotice> noticed) {
    if (!subject.name.first().isEmpty() && !hasDigit(subject.name.asNam())) {
      return;
    }
    boolean reasonIsName = NamField.isName(reason);
    boolean citedIsName = NamField.isName(cited.number());
    if (reasonIsName || citedIsName) {
      noticed.accept(LogNotice.COLUMNS_CHANGE_PLACES);
      subject.name = PersonName.NONE;
      masked(LookupField.SUBJECT);
    }
    if (reasonIsName) {
      reason = "";
      masked(LookupField.REASON);
    }
    if (citedIsName) {
      cited = RecordNumber.NONE;
      masked(LookupField.CASE_NUMBER);
    }
    if (subject.isVehicleWithWords()) {
      noticed.accept(LogNotice.WORDS_BESIDE_PLATE);
      subject.name = PersonName.NONE;
    }
  }

  /** A text with a digit and a comma is read like a name, and is none. */
  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private Lookup build(Subject one, LogTime time, SourceRef source) {
    return new Lookup(
        "",
        system,
        transaction,
        account,
        operatorText,
        requester,
        ori,
        terminal,
        messageKey,
        action,
        purposeCode,
        reason,
        cited,
        one,
        time.at(),
        time.alternateAt(),
        loggedTime,
        time.clock(),
        outcome,
        automatic,
        masked,
        notExported,
        source);
  }
}
