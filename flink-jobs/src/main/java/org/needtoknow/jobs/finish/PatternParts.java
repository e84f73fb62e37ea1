package org.needtoknow.jobs.finish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.jobs.document.SubjectFields;
import org.needtoknow.jobs.wire.Codec;
import org.needtoknow.jobs.wire.FoundAct;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.results.document.DocumentFormat;
import org.needtoknow.results.document.LookupDocument;
import org.needtoknow.rules.chance.EncounterKind;
import org.needtoknow.rules.explain.TiesOnFile;
import org.needtoknow.rules.identity.SubjectIds;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.pattern.ActRow;
import org.needtoknow.rules.pattern.PatternFound;
import org.needtoknow.rules.review.ItemAct;
import org.needtoknow.rules.review.ItemKey;

/** Turns the acts that patterns name into parts of review items. */
final class PatternParts {
  /** An act and the pattern that names it. */
  record Named(PatternFound found, ActRow row) {}

  private final KeyedHash hash;
  private final Codec<FoundAct> codec = RecordCodec.of(FoundAct.class);
  private final Map<String, String> employeeOfSubject = new HashMap<>();
  private final DirectoryIndex index;

  PatternParts(RunFacts facts, DirectoryIndex index) {
    this.hash = facts.hash();
    this.index = index;
    SubjectIds ids = new SubjectIds(hash, index.ties());
    for (Employee employee : facts.directory().employees()) {
      remember(ids, Subject.person(employee.identity()), employee.id());
      for (VehicleIdentity vehicle : employee.vehicles()) {
        remember(ids, Subject.vehicle(vehicle), employee.id());
      }
    }
  }

  private void remember(SubjectIds ids, Subject subject, String employee) {
    String id = ids.of(subject, Profile.of(subject, index.likeness()), "");
    if (!id.isEmpty()) {
      employeeOfSubject.put(id, employee);
    }
  }

  /**
   * A part of a review item, ready for its list.
   *
   * @param proof the document of the act in full
   * @throws IOException when it is no such document
   */
  Outgoing part(Named named, byte[] proof) throws IOException {
    LookupDocument document = DocumentFormat.LOOKUP.read(proof);
    ItemAct act =
        act(
            named,
            kind(document),
            document.ntk().source().place(),
            document.ntk().subject().words(),
            onFile(named, document));
    return new FoundAct(act, false, proof).asOutgoing(codec);
  }

  /** A part of a review item for an act outside the reported period, which has no document. */
  Outgoing partWithoutDocument(Named named) {
    return FoundAct.withoutDocument(act(named, EncounterKind.OTHER, "", "", SubjectOnFile.NOTHING))
        .asOutgoing(codec);
  }

  /** The ties that the directory shows; cases and calls are not at hand here. */
  private SubjectOnFile onFile(Named named, LookupDocument document) {
    String officer = Accountable.employeeId(named.row().officer());
    if (officer.isEmpty()) {
      return SubjectOnFile.NOTHING;
    }
    Profile subject = Profile.of(SubjectFields.of(document.ntk().subject()), index.likeness());
    return new SubjectOnFile(
        TiesOnFile.of(index, officer, subject, document.at()), Optional.empty(), List.of());
  }

  private static EncounterKind kind(LookupDocument document) {
    SubjectKind subject =
        SubjectKind.valueOf(document.ntk().subject().kind().toUpperCase(Locale.ROOT));
    LookupAction action = LookupAction.valueOf(document.event().action().toUpperCase(Locale.ROOT));
    return EncounterKind.of(action, subject);
  }

  private ItemAct act(
      Named named, EncounterKind kind, String place, String subjectWords, SubjectOnFile onFile) {
    PatternFound found = named.found();
    ActRow row = named.row();
    boolean account = found.rule().about() == Finding.About.ACCOUNT;
    String officer = account ? Accountable.account(found.account()) : found.officer();
    Set<String> people = new TreeSet<>(row.people());
    if (employeeOfSubject.containsKey(row.subject())) {
      people.add(employeeOfSubject.get(row.subject()));
    }
    return new ItemAct(
        new ItemKey(itemId(found, officer), found.rule().id(), found.rule().about()),
        found.rule().weight(),
        new ItemAct.Done(row.id(), row.lookups(), row.at(), officer, row.account(), place),
        new ItemAct.About(found.subject(), subjectWords),
        kind,
        true,
        row.reported(),
        false,
        Set.of(),
        new ItemAct.Links(
            Set.of(),
            hash.id("session", row.officer(), row.seat(), row.sessionStart().toString()),
            people,
            false),
        Optional.empty(),
        onFile);
  }

  /** The same for the same kind, officer and subject or account in every run under this key. */
  private String itemId(PatternFound found, String officer) {
    return switch (found.rule().about()) {
      case SUBJECT -> hash.id("item", found.rule().id(), officer, "subject", found.subject());
      case ACCOUNT -> hash.id("item", found.rule().id(), officer, "account", found.account());
      case OFFICER -> hash.id("item", found.rule().id(), officer);
    };
  }
}
