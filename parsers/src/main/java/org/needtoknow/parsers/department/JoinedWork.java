package org.needtoknow.parsers.department;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
    if (parts.size() > 1) {
      parts.sort(Comparator.comparingLong(WorkPart::ordinal));
    }
    CaseFile file = null;
    CallForService call = null;
    EachOnce<CaseAssignment> assignments = new EachOnce<>();
    EachOnce<Party> caseParties = new EachOnce<>();
    Set<Instant> activity = new TreeSet<>();
    EachOnce<UnitOnCall> units = new EachOnce<>();
    EachOnce<Party> callParties = new EachOnce<>();
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
      CaseFile file,
      EachOnce<CaseAssignment> assignments,
      EachOnce<Party> parties,
      Set<Instant> activity) {
    return new CaseFile(
        file.number(),
        file.offence(),
        file.internalAffairs(),
        file.callNumber(),
        file.open(),
        assignments.list(),
        parties.list(),
        List.copyOf(activity),
        file.recordedAt(),
        file.recordedBy(),
        file.source());
  }

  private static CallForService with(
      CallForService call, EachOnce<UnitOnCall> units, EachOnce<Party> parties) {
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
        units.list(),
        parties.list(),
        call.recordedAt(),
        call.recordedBy(),
        call.source());
  }

  /** Things in the order in which they came, each once. Of a call's few each is compared. */
  private static final class EachOnce<T> {
    private static final int FEW = 12;

    private final List<T> inOrder = new ArrayList<>(4);
    private Set<T> many = Set.of();

    void add(T one) {
      if (inOrder.size() < FEW ? inOrder.contains(one) : isAmongMany(one)) {
        return;
      }
      inOrder.add(one);
    }

    private boolean isAmongMany(T one) {
      if (many.isEmpty()) {
        many = new HashSet<>(inOrder);
      }
      return !many.add(one);
    }

    List<T> list() {
      return inOrder;
    }
  }
}
