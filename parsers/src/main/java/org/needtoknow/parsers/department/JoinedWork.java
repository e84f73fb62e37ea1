package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * The case and the call that all rows of one number make. A later row on the case or call itself
 * replaces an earlier one; a unit or party that is listed twice stands once.
 *
 * @param file empty when the number is no case's
 * @param call empty when the number is no call's
 */
public record JoinedWork(Optional<CaseFile> file, Optional<CallForService> call) {

  /**
   * @param ofOneNumber in any order
   */
  public static JoinedWork of(Collection<WorkPart> ofOneNumber) {
    List<WorkPart> parts = new ArrayList<>(ofOneNumber);
    parts.sort(Comparator.comparingLong(WorkPart::ordinal));
    CaseFile file = null;
    CallForService call = null;
    Set<CaseAssignment> assignments = new LinkedHashSet<>();
    Set<Party> caseParties = new LinkedHashSet<>();
    Set<Instant> activity = new TreeSet<>();
    Set<UnitOnCall> units = new LinkedHashSet<>();
    Set<Party> callParties = new LinkedHashSet<>();
    for (WorkPart part : parts) {
      WorkPart.Content content = part.content();
      if (content instanceof WorkPart.CaseHead head) {
        file = head.file();
      } else if (content instanceof WorkPart.Assigned assigned) {
        assignments.add(assigned.assignment());
      } else if (content instanceof WorkPart.CaseParty listed) {
        caseParties.add(listed.party());
      } else if (content instanceof WorkPart.Activity done) {
        activity.add(done.at());
      } else if (content instanceof WorkPart.CallHead head) {
        call = head.call();
      } else if (content instanceof WorkPart.OnCall unit) {
        units.add(unit.unit());
      } else if (content instanceof WorkPart.CallParty listed) {
        callParties.add(listed.party());
      }
    }
    return new JoinedWork(
        file == null
            ? Optional.empty()
            : Optional.of(with(file, assignments, caseParties, activity)),
        call == null ? Optional.empty() : Optional.of(with(call, units, callParties)));
  }

  private static CaseFile with(
      CaseFile file, Set<CaseAssignment> assignments, Set<Party> parties, Set<Instant> activity) {
    return new CaseFile(
        file.number(),
        file.offence(),
        file.internalAffairs(),
        file.callNumber(),
        file.open(),
        List.copyOf(assignments),
        List.copyOf(parties),
        List.copyOf(activity),
        file.recordedAt(),
        file.recordedBy(),
        file.source());
  }

  private static CallForService with(
      CallForService call, Set<UnitOnCall> units, Set<Party> parties) {
    return new CallForService(
        call.number(),
        call.nature(),
        call.priority(),
        call.place(),
        call.created(),
        call.closed(),
        call.officerInitiated(),
        call.dispatcherId(),
        call.caseNumber(),
        List.copyOf(units),
        List.copyOf(parties),
        call.recordedAt(),
        call.recordedBy(),
        call.source());
  }
}
