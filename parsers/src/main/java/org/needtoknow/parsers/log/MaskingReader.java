package org.needtoknow.parsers.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.log.message.NamField;
import org.needtoknow.parsers.record.RejectedRecord;

/** Reads logs of a style in which further words mean a masked value. */
public final class MaskingReader implements LogReader {
  private final LogReader reader;
  private final Set<String> words = new HashSet<>();
  private final Set<PersonName> names = new HashSet<>();
  private final Set<String> plates = new HashSet<>();

  /**
   * @param words as the log writes them, in any case
   */
  public MaskingReader(LogReader reader, Set<String> words) {
    this.reader = reader;
    for (String word : words) {
      this.words.add(plain(word));
      names.add(NamField.parse(word));
      plates.add(new VehicleIdentity(word, "", "").plate());
    }
  }

  private static String plain(String word) {
    return Text.upper(word).strip();
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    reader.frame(departmentFolder, file, sink);
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    UndatedNames undated = new UndatedNames();
    BlockReport report =
        reader.parse(
            block,
            new RecordSink() {
              @Override
              public void lookup(Lookup lookup) {
                Lookup masked = masked(lookup);
                undated.add(masked.subject().person());
                sink.lookup(masked);
              }

              @Override
              public void rejected(RejectedRecord rejected) {
                sink.rejected(rejected);
              }
            });
    return undated.oneFillsMuch() ? report : withoutOneName(report);
  }

  /** The name that filled much of the column was one of the words. */
  private static BlockReport withoutOneName(BlockReport report) {
    SortedMap<LogNotice, Long> notices = new TreeMap<>(report.notices());
    notices.remove(LogNotice.ONE_NAME_FILLS_COLUMN);
    return new BlockReport(
        report.source(),
        report.file(),
        report.ordinal(),
        report.bytes(),
        report.records(),
        report.lookups(),
        report.notLookups(),
        report.rejected(),
        report.stated(),
        report.sequence(),
        report.warnings(),
        notices);
  }

  private boolean isMask(String text) {
    return !text.isEmpty() && words.contains(plain(text));
  }

  private Lookup masked(Lookup lookup) {
    EnumSet<LookupField> masked = EnumSet.noneOf(LookupField.class);
    masked.addAll(lookup.masked());
    String requester = unmasked(lookup.requester(), LookupField.REQUESTER, masked);
    String reason = unmasked(lookup.reason(), LookupField.REASON, masked);
    String cited = unmasked(lookup.cited().number(), LookupField.CASE_NUMBER, masked);
    Subject subject = subject(lookup.subject());
    PersonName name = subject.person().name();
    boolean legible = !name.last().isEmpty() && !name.first().isEmpty();
    if (subject != lookup.subject() && !legible) {
      masked.add(LookupField.SUBJECT);
    }
    return new Lookup(
        lookup.id(),
        lookup.system(),
        lookup.transaction(),
        lookup.account(),
        lookup.operatorText(),
        requester,
        lookup.ori(),
        lookup.terminal(),
        lookup.messageKey(),
        lookup.action(),
        lookup.purposeCode(),
        reason,
        cited.isEmpty() ? RecordNumber.NONE : lookup.cited(),
        subject,
        lookup.at(),
        lookup.alternateAt(),
        lookup.loggedTime(),
        lookup.clock(),
        lookup.outcome(),
        lookup.automatic(),
        masked,
        lookup.notExported(),
        lookup.source());
  }

  private String unmasked(String text, LookupField field, Set<LookupField> masked) {
    if (!isMask(text)) {
      return text;
    }
    masked.add(field);
    return "";
  }

  /** The subject without its masked parts; the same one when no part is masked. */
  private Subject subject(Subject subject) {
    PersonIdentity person = subject.person();
    VehicleIdentity vehicle = subject.vehicle();
    boolean name = !person.name().isBlank() && names.contains(person.name());
    boolean oln = isMask(person.oln());
    boolean plate = !vehicle.plate().isEmpty() && plates.contains(vehicle.plate());
    boolean place = isMask(subject.place());
    if (!name && !oln && !plate && !place) {
      return subject;
    }
    return new Subject(
        subject.kind(),
        new PersonIdentity(
            name ? PersonName.NONE : person.name(),
            person.dateOfBirth(),
            oln ? "" : person.oln(),
            oln ? "" : person.olnState(),
            person.soc(),
            person.sid(),
            person.fbi(),
            person.address(),
            person.phone()),
        plate ? new VehicleIdentity("", "", vehicle.vin()) : vehicle,
        subject.record(),
        place ? "" : subject.place(),
        subject.article());
  }
}
