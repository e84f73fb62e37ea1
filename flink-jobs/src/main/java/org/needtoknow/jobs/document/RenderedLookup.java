package org.needtoknow.jobs.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.RepeatedText;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;

/**
 * A rendered lookup with what has to be counted of it, so that counting needs no parsing.
 *
 * @param file the file it was read from
 * @param explainedBy the template of the best explanation
 * @param reasons when it could not be judged, why
 * @param subject a hash of whom it was about, 0 for none and for what the system added by itself
 */
public record RenderedLookup(
    String file,
    String system,
    Instant at,
    Optional<Template> explainedBy,
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    long subject,
    WireInput.Stretch json) {
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final UndeterminedReason[] REASONS = UndeterminedReason.values();

  /** A lookup with its decision. */
  public static RenderedLookup of(Lookup lookup, AuditedAct act, byte[] json) {
    Decision decision = act.decision();
    boolean head = lookup.id().equals(act.act().act().id());
    return new RenderedLookup(
        lookup.source().file(),
        lookup.system(),
        lookup.at(),
        decision.explanations().isEmpty()
            ? Optional.empty()
            : Optional.of(decision.explanations().get(0).template()),
        decision.verdict(),
        decision.weak(),
        decision.reasons(),
        head ? subject(act.subjectId()) : 0,
        WireInput.Stretch.of(json));
  }

  /** A hash of a subject's id, 0 for none. */
  public static long subject(String subjectId) {
    return subjectId.isEmpty() ? 0 : Packet.hash(subjectId);
  }

  /** Whether work on file explains it, and more than weakly. */
  public boolean stronglyExplained() {
    return verdict == Verdict.CONFLICT || verdict == Verdict.EXPLAINED && !weak;
  }

  /**
   * @param out a buffer to write in, used again for the next
   */
  public Outgoing asOutgoing(String lookupId, WireOutput out) {
    out.reset();
    out.putString(file);
    out.putString(system);
    out.putInstant(at);
    out.putByte(explainedBy.map(Template::number).orElse(0));
    out.putByte(verdict.ordinal());
    out.putBoolean(weak);
    out.putUnsigned(reasons.size());
    reasons.forEach(reason -> out.putByte(reason.ordinal()));
    out.putLong(subject);
    out.putRest(json);
    return new Outgoing(Outgoing.Kind.LOOKUP, lookupId, out.toByteArray());
  }

  public static RenderedLookup read(byte[] body, RepeatedText repeated) {
    WireInput in = new WireInput(body);
    String file = in.getString(repeated);
    String system = in.getString(repeated);
    Instant at = in.getInstant();
    int template = in.getByte();
    Verdict verdict = VERDICTS[in.getByte()];
    boolean weak = in.getBoolean();
    int count = in.getCount();
    List<UndeterminedReason> reasons = count == 0 ? List.of() : new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reasons.add(REASONS[in.getByte()]);
    }
    return new RenderedLookup(
        file,
        system,
        at,
        template == 0 ? Optional.empty() : Optional.of(Template.of(template)),
        verdict,
        weak,
        reasons,
        in.getLong(),
        in.rest());
  }

  /** Its file and verdict alone. */
  @Override
  public String toString() {
    return "RenderedLookup[" + file + " " + verdict + "]";
  }
}
