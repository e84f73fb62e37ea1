package org.needtoknow.jobs.wire;

import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.parsers.work.WorkPart;

/**
 * A row of a case or call as bytes. Which kind of row it is stands in a byte, so that the usual
 * kinds go straight to their codecs.
 */
public final class WorkPartCodec implements Codec<WorkPart> {
  private static final byte CASE_HEAD = 0;
  private static final byte ASSIGNED = 1;
  private static final byte CASE_PARTY = 2;
  private static final byte ACTIVITY = 3;
  private static final byte CALL_HEAD = 4;
  private static final byte ON_CALL = 5;
  private static final byte CALL_PARTY = 6;

  private final Codec<CaseFile> cases = RecordCodec.of(CaseFile.class);
  private final Codec<CaseAssignment> assignments = RecordCodec.of(CaseAssignment.class);
  private final Codec<CallForService> calls = new CallCodec();
  private final UnitCodec units = new UnitCodec();
  private final PartyCodec parties = new PartyCodec();

  @Override
  public void write(WorkPart part, WireOutput out) {
    out.putString(part.number());
    out.putUnsigned(part.ordinal());
    WorkPart.Content content = part.content();
    if (content instanceof WorkPart.CallParty listed) {
      out.putByte(CALL_PARTY);
      parties.write(listed.party(), out);
    } else if (content instanceof WorkPart.OnCall unit) {
      out.putByte(ON_CALL);
      units.write(unit.unit(), out);
    } else if (content instanceof WorkPart.CallHead head) {
      out.putByte(CALL_HEAD);
      calls.write(head.call(), out);
    } else if (content instanceof WorkPart.CaseParty listed) {
      out.putByte(CASE_PARTY);
      parties.write(listed.party(), out);
    } else if (content instanceof WorkPart.CaseHead head) {
      out.putByte(CASE_HEAD);
      cases.write(head.file(), out);
    } else if (content instanceof WorkPart.Assigned assigned) {
      out.putByte(ASSIGNED);
      assignments.write(assigned.assignment(), out);
    } else if (content instanceof WorkPart.Activity done) {
      out.putByte(ACTIVITY);
      out.putInstant(done.at());
    } else {
      throw new IllegalStateException("no bytes for a " + content.getClass().getSimpleName());
    }
  }

  @Override
  public WorkPart read(WireInput in) {
    return new WorkPart(in.getString(), in.getUnsigned(), content(in));
  }

  private WorkPart.Content content(WireInput in) {
    int kind = in.getByte();
    return switch (kind) {
      case CALL_PARTY -> new WorkPart.CallParty(parties.read(in));
      case ON_CALL -> new WorkPart.OnCall(units.read(in));
      case CALL_HEAD -> new WorkPart.CallHead(calls.read(in));
      case CASE_PARTY -> new WorkPart.CaseParty(parties.read(in));
      case CASE_HEAD -> new WorkPart.CaseHead(cases.read(in));
      case ASSIGNED -> new WorkPart.Assigned(assignments.read(in));
      case ACTIVITY -> new WorkPart.Activity(in.getInstant());
      default -> throw new IllegalStateException("no row of kind " + kind);
    };
  }
}
