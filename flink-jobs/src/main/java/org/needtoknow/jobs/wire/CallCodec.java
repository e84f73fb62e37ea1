package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * A call with its units and parties as bytes, written out by hand because every call is written for
 * each officer whom it may concern.
 */
final class CallCodec implements Codec<CallForService> {
  private static final int CLOSED = 1;
  private static final int OFFICER_INITIATED = 2;
  private static final int RECORDED = 4;

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);
  private final UnitCodec units = new UnitCodec();
  private final PartyCodec parties = new PartyCodec();

  @Override
  public void write(CallForService call, WireOutput out) {
    out.putByte(
        (call.closed().isPresent() ? CLOSED : 0)
            | (call.officerInitiated() ? OFFICER_INITIATED : 0)
            | (call.recordedAt().isPresent() ? RECORDED : 0));
    out.putString(call.number());
    out.putString(call.nature());
    out.putString(call.priority());
    out.putString(call.place());
    out.putInstant(call.created());
    out.putIfPresent(call.closed());
    out.putString(call.dispatcherId());
    out.putString(call.caseNumber());
    out.putUnsigned(call.units().size());
    for (UnitOnCall unit : call.units()) {
      units.write(unit, out);
    }
    out.putUnsigned(call.parties().size());
    for (Party party : call.parties()) {
      parties.write(party, out);
    }
    out.putIfPresent(call.recordedAt());
    out.putString(call.recordedBy());
    LookupCodec.putSource(call.source(), out);
  }

  @Override
  public CallForService read(WireInput in) {
    int flags = in.getByte();
    String number = in.getString();
    String nature = in.getString(repeated);
    String priority = in.getString(repeated);
    String place = in.getString();
    Instant created = in.getInstant();
    Optional<Instant> closed = in.getInstantIf((flags & CLOSED) != 0);
    String dispatcher = in.getString(repeated);
    String caseNumber = in.getString();
    List<UnitOnCall> onCall = new ArrayList<>();
    for (int left = in.getCount(); left > 0; left--) {
      onCall.add(units.read(in));
    }
    List<Party> listed = new ArrayList<>();
    for (int left = in.getCount(); left > 0; left--) {
      listed.add(parties.read(in));
    }
    Optional<Instant> recordedAt = in.getInstantIf((flags & RECORDED) != 0);
    String recordedBy = in.getString(repeated);
    SourceRef source = LookupCodec.getSource(in, repeated);
    return new CallForService(
        number,
        nature,
        priority,
        place,
        created,
        closed,
        (flags & OFFICER_INITIATED) != 0,
        dispatcher,
        caseNumber,
        onCall,
        listed,
        recordedAt,
        recordedBy,
        source);
  }
}
