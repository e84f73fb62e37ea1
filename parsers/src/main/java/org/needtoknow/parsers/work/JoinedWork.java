package org.needtoknow.parsers.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * The case and the call that result from all rows of one number. A later row on the case or call
 * itself replaces an earlier one, and so does one on the same assignment or the same unit's part,
 * which an earlier export may have shown without its end; a party that is listed twice is kept
 * once.
 *
 * @param file empty when no case has the number
 * @param call empty when no call has the number
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
    EachOnce<CaseAssignment> assignments = new EachOnce<>(JoinedWork::assignment);
    EachOnce<Party> caseParties = new EachOnce<>(party -> party);
    Set<Instant> activity = new TreeSet<>();
    EachOnce<UnitOnCall> units = new EachOnce<>(JoinedWork::part);
    EachOnce<Party> callParties = new EachOnce<>(party -> party);
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

  private static Object assignment(CaseAssignment one) {
    return List.of(one.employeeId(), one.team(), one.from());
  }

  /** A unit may come to one call twice; the first time of each part distinguishes them. */
  private static Object part(UnitOnCall one) {
    Optional<Instant> first = one.dispatched().or(one::enRoute).or(one::arrived);
    return first.isEmpty() ? one : List.of(one.unit(), one.employeeIds(), first.get());
  }

  /** Items in the order of their first row, each with the content of its last row. */
  private static final class EachOnce<T> {
    private final Function<T, Object> identity;
    private final List<T> inOrder = new ArrayList<>(4);
    private final List<Object> identities = new ArrayList<>(4);
    private Map<Object, Integer> many = Map.of();

    EachOnce(Function<T, Object> identity) {
      this.identity = identity;
    }

    /** A call has few items, so each is compared. */
    private static final int FEW = 12;

    void add(T one) {
      Object is = identity.apply(one);
      int known = inOrder.size() < FEW ? identities.indexOf(is) : amongMany(is);
      if (known >= 0) {
        inOrder.set(known, one);
        return;
      }
      inOrder.add(one);
      identities.add(is);
      if (!many.isEmpty()) {
        many.put(is, inOrder.size() - 1);
      }
    }

    private int amongMany(Object is) {
      if (many.isEmpty()) {
        many = new HashMap<>();
        for (int i = 0; i < identities.size(); i++) {
          many.put(identities.get(i), i);
        }
      }
      return many.getOrDefault(is, -1);
    }

    List<T> list() {
      return inOrder;
    }
  }
}
