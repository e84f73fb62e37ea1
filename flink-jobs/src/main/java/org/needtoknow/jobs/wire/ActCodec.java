package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.results.json.ByteSlice;
import org.needtoknow.rules.resolve.AccountState;
import org.needtoknow.rules.resolve.Operator;
import org.needtoknow.rules.resolve.Requester;
import org.needtoknow.rules.resolve.ResolvedAct;

/**
 * An act with the people behind it as bytes. A lookup that came in as bytes goes on as the same
 * bytes under its id, and is not written out a second time. Made for one task.
 */
public final class ActCodec implements Codec<ResolvedAct> {
  private static final int KNOWN = 1;
  private static final int NO_REQUESTER = 2;
  private static final int ACCOUNT_USE = 4;
  private static final AccountState[] STATES = AccountState.values();
  private static final Requester NONE = new Requester.None();

  private final LookupCodec lookups = new LookupCodec();
  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);
  private final Codec<Operator> operators = RecordCodec.of(Operator.class);
  private final Codec<Requester> requesters = RecordCodec.of(Requester.class);
  private final Map<SourceRef, ByteSlice> received = new IdentityHashMap<>();

  /** Reads a lookup and keeps its bytes for when the act that it belongs to is written. */
  public Lookup receive(WireInput in) {
    String id = LookupCodec.getHex(in);
    int place = in.position();
    Lookup lookup = lookups.readWithoutId(id, in);
    received.put(lookup.source(), in.since(place));
    return lookup;
  }

  /** Forgets what was received. */
  public void forget() {
    received.clear();
  }

  @Override
  public void write(ResolvedAct act, WireOutput out) {
    boolean noRequester = act.requester().equals(NONE);
    Operator.Known known = act.operator() instanceof Operator.Known one ? one : null;
    out.putByte(
        (known == null ? 0 : KNOWN)
            | (noRequester ? NO_REQUESTER : 0)
            | (act.showsAccountUse() ? ACCOUNT_USE : 0));
    if (known == null) {
      operators.write(act.operator(), out);
    } else {
      out.putString(known.employeeId());
    }
    out.putByte(act.accountState().ordinal());
    if (!noRequester) {
      requesters.write(act.requester(), out);
    }
    out.putString(act.accountable());
    out.putUnsigned(act.act().followUps().size());
    write(act.act().head(), out);
    for (Lookup followUp : act.act().followUps()) {
      write(followUp, out);
    }
  }

  private void write(Lookup lookup, WireOutput out) {
    LookupCodec.putHex(lookup.id(), out);
    ByteSlice asReceived = received.get(lookup.source());
    if (asReceived == null) {
      lookups.writeWithoutId(lookup, out);
    } else {
      out.putRest(asReceived);
    }
  }

  @Override
  public ResolvedAct read(WireInput in) {
    int flags = in.getByte();
    Operator operator =
        (flags & KNOWN) != 0 ? new Operator.Known(in.getString(repeated)) : operators.read(in);
    AccountState state = STATES[in.getByte()];
    Requester requester = (flags & NO_REQUESTER) != 0 ? NONE : requesters.read(in);
    String accountable = in.getString(repeated);
    int followUps = in.getCount();
    Lookup head = lookups.read(in);
    List<Lookup> more = followUps == 0 ? List.of() : new ArrayList<>(followUps);
    for (int i = 0; i < followUps; i++) {
      more.add(lookups.read(in));
    }
    return new ResolvedAct(
        new Act(head, more), operator, state, requester, accountable, (flags & ACCOUNT_USE) != 0);
  }
}
