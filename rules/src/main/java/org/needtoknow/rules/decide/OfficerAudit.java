package org.needtoknow.rules.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Relation;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.rules.catalogue.Catalogue;
import org.needtoknow.rules.identity.KeyedHash;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * Joins one accountable officer's acts with the work on file. Independent of the order of adding.
 */
public final class OfficerAudit {
  private final AuditSettings settings;
  private final List<CaseFile> cases = new ArrayList<>();
  private final List<CallForService> calls = new ArrayList<>();
  private final List<ResolvedAct> acts = new ArrayList<>();

  public OfficerAudit(
      String accountable,
      DirectoryIndex directory,
      Coverage coverage,
      AuditSettings settings,
      Catalogue catalogue,
      KeyedHash hash) {
    this.settings = settings;
  }

  public void add(CaseFile file) {
    cases.add(file);
  }

  public void add(CallForService call) {
    calls.add(call);
  }

  public void add(ResolvedAct act) {
    acts.add(act);
  }

  /** How many acts could not be evaluated. */
  public long failures() {
    return 0;
  }

  /** Every act with its verdict, in order of (time, id). */
  public List<AuditedAct> audit() {
    acts.sort(
        Comparator.comparing((ResolvedAct a) -> a.act().head().at())
            .thenComparing(a -> a.act().id()));
    List<AuditedAct> audited = new ArrayList<>();
    for (ResolvedAct act : acts) {
      var asOf = act.act().head().at().plus(settings.grace());
      Decision decision =
          new Decision(
              asOf,
              Verdict.UNDETERMINED,
              false,
              List.of(UndeterminedReason.EVALUATION_FAILED),
              "",
              List.of(),
              List.of(),
              Relation.NONE,
              false,
              false,
              new TreeMap<>(),
              List.of());
      audited.add(
          new AuditedAct(
              act, "", decision, List.of(new Revision(asOf, Verdict.UNDETERMINED, false))));
    }
    return audited;
  }
}
