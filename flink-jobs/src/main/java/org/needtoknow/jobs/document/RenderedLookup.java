package org.needtoknow.jobs.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RepeatedText;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;

/**
 * A rendered lookup with what has to be counted of it, so that counting needs no parsing.
 *
 * @param file the file it was read from
 * @param reasons when it could not be judged, why
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read once
public record RenderedLookup(
    String file,
    Instant at,
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    byte[] json) {
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final UndeterminedReason[] REASONS = UndeterminedReason.values();

  public RenderedLookup(String file, Instant at, Decision decision, byte[] json) {
    this(file, at, decision.verdict(), decision.weak(), decision.reasons(), json);
  }

  public Outgoing asOutgoing(String lookupId) {
    WireOutput out = new WireOutput(json.length + 64);
    out.putString(file);
    out.putInstant(at);
    out.putByte(verdict.ordinal());
    out.putBoolean(weak);
    out.putUnsigned(reasons.size());
    reasons.forEach(reason -> out.putByte(reason.ordinal()));
    out.putBytes(json);
    return new Outgoing(Outgoing.Kind.LOOKUP, lookupId, out.toByteArray());
  }

  public static RenderedLookup read(byte[] body, RepeatedText files) {
    WireInput in = new WireInput(body);
    String file = in.getString(files);
    Instant at = in.getInstant();
    Verdict verdict = VERDICTS[in.getByte()];
    boolean weak = in.getBoolean();
    int count = in.getCount();
    List<UndeterminedReason> reasons = count == 0 ? List.of() : new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reasons.add(REASONS[in.getByte()]);
    }
    return new RenderedLookup(file, at, verdict, weak, reasons, in.getBytes());
  }

  /** Its file and verdict alone. */
  @Override
  public String toString() {
    return "RenderedLookup[" + file + " " + verdict + "]";
  }
}
