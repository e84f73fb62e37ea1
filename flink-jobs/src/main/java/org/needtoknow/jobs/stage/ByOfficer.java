package org.needtoknow.jobs.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.ActCodec;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.decide.OfficerAudit;
import org.needtoknow.rules.identity.MatchKeys;
import org.needtoknow.rules.identity.SubjectIds;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.pattern.ActivityCollector;
import org.needtoknow.rules.pattern.Sessions;

/**
 * Stage b: compares all lookups of one accountable person with the work that may concern them.
 * Every lookup leaves with its verdict as a document; acts on which a rule fired leave a second
 * time as parts of review items.
 */
public final class ByOfficer extends ByKey<Outgoing> {
  private static final long serialVersionUID = 1L;
  private final String reference;
  private transient TaskRoom room;
  private transient Catalogue catalogue;
  private transient KeyedHash hash;
  private transient SubjectIds subjectIds;
  private transient ItemParts parts;
  private transient ActCodec acts;
  private transient Codec<CaseFile> cases;
  private transient Codec<CallForService> calls;
  private transient Codec<FoundAct> foundActs;
  private transient PatternRows patterns;
  private transient OfficerReport.Writing lookups;

  public ByOfficer(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    room = TaskRoom.open(reference);
    catalogue = room.catalogue();
    hash = room.hash();
    subjectIds = new SubjectIds(hash, room.index().ties());
    parts = new ItemParts(room.index(), hash, room.snapshot());
    acts = new ActCodec();
    cases = RecordCodec.of(CaseFile.class);
    calls = RecordCodec.of(CallForService.class);
    foundActs = RecordCodec.of(FoundAct.class);
    patterns = new PatternRows();
    lookups =
        new OfficerReport.Writing(room.snapshot(), new MatchKeys(hash, room.index().likeness()));
  }

  @Override
  void complete(String officer, List<Held> all, OnTimerContext context, Collector<Outgoing> out)
      throws Exception {
    if (all.stream().noneMatch(held -> held.kind() == Packet.ACT)) {
      return;
    }
    RunSnapshot snapshot = room.snapshot();
    OfficerAudit audit =
        new OfficerAudit(
            officer, room.index(), room.coverage(), snapshot.settings(), catalogue, hash);
    List<CaseFile> casesHere = new ArrayList<>();
    List<CallForService> callsHere = new ArrayList<>();
    List<Held> actsHere = new ArrayList<>();
    for (Held held : all) {
      switch (held.kind()) {
        case Packet.ACT -> actsHere.add(held);
        case Packet.CASE -> readAll(held, cases, casesHere::add);
        case Packet.CALL -> readAll(held, calls, callsHere::add);
        default -> throw new IllegalStateException("kind " + held.kind() + " at an officer");
      }
    }
    casesHere.forEach(audit::add);
    callsHere.forEach(audit::add);
    actsHere.forEach(held -> readAll(held, acts, audit::add));
    OfficerReport report = lookups.report(out);
    Sessions sessions = new Sessions();
    ActivityCollector collector =
        new ActivityCollector(
            officer, snapshot.settings(), snapshot::reports, this::subjectOf, sessions);
    // Patterns are sought for known people only.
    boolean isKnown = Accountable.isEmployee(officer);
    ItemActs wanted = new ItemActs();
    List<AuditedAct> audited =
        audit.audit(
            act -> {
              report.add(act);
              sessions.add(act);
              if (isKnown) {
                collector.add(act);
              }
              wanted.add(act, parts.draws(act));
            });
    report.count(audit.failures());
    if (!wanted.isEmpty()) {
      parts.write(
          audited,
          wanted,
          sessions,
          casesHere,
          callsHere,
          audit::onFile,
          part -> out.collect(part.asOutgoing(foundActs)));
    }
    if (isKnown) {
      patterns.emit(collector.activity(), out::collect);
    }
  }

  private static <T> void readAll(Held packet, Codec<T> codec, Consumer<? super T> into) {
    while (packet.body().hasMore()) {
      into.accept(codec.read(packet.body()));
    }
  }

  private String subjectOf(Lookup lookup) {
    Subject subject = lookup.subject();
    return subjectIds.of(subject, Profile.of(subject, room.index().likeness()), "");
  }
}
