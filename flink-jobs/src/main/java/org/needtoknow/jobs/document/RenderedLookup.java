package org.needtoknow.jobs.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.WireInput;
import org.needtoknow.jobs.wire.WireOutput;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Decision;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.results.json.ByteSlice;
import org.needtoknow.results.json.Json;
import org.needtoknow.rules.decide.AuditedAct;
import org.needtoknow.rules.identity.MatchKeys;

/**
 * A rendered lookup with the values to count, so that counting needs no parsing.
 *
 * @param file the file it was read from
 * @param explainedBy the template of the best explanation
 * @param reasons the reasons, when it could not be judged
 * @param accountable who answers for it
 * @param subject a hash of its subject, 0 for none and for automatic lookups
 * @param keys hashes of the keys that belong to its subject alone
 */
@SuppressWarnings("ArrayRecordComponent") // read once, for every lookup
public record RenderedLookup(
    String file,
    String system,
    Instant at,
    Optional<Template> explainedBy,
    Verdict verdict,
    boolean weak,
    List<UndeterminedReason> reasons,
    String accountable,
    long subject,
    long[] keys,
    ByteSlice json) {
  private static final byte[] LINE_END = {'\n'};
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final UndeterminedReason[] REASONS = UndeterminedReason.values();

  private static final long[] NO_KEYS = {};

  /** A hash of a subject's id or key, 0 for none. */
  public static long subject(String subjectId) {
    return subjectId.isEmpty() ? 0 : Packet.hash(subjectId);
  }

  /** Whether work on file explains it, and more than weakly. */
  public boolean stronglyExplained() {
    return verdict.isStrong(weak);
  }

  /**
   * Renders a lookup with its decision.
   *
   * @param matchKeys keys by which the subject can be found without its name
   * @param header a buffer that is used again for the next lookup
   */
  public static Outgoing render(
      AuditedAct act, Lookup lookup, List<String> matchKeys, WireOutput header, Json.Lines lines) {
    Decision decision = act.decision();
    boolean head = lookup.id().equals(act.act().act().id());
    header.reset();
    header.putString(lookup.source().file());
    header.putString(lookup.system());
    header.putInstant(lookup.at());
    header.putByte(
        decision.explanations().isEmpty() ? 0 : decision.explanations().get(0).template().number());
    header.putByte(decision.verdict().ordinal());
    header.putBoolean(decision.weak());
    header.putUnsigned(decision.reasons().size());
    decision.reasons().forEach(reason -> header.putByte(reason.ordinal()));
    header.putString(act.act().accountable());
    header.putLong(head ? subject(act.subjectId()) : 0);
    putKeys(matchKeys, header);
    int before = header.size();
    ByteSlice body = LookupLine.render(act, lookup, matchKeys, header, lines);
    return new Outgoing(
        Outgoing.Kind.LOOKUP, lookup.id(), body.length() - before + LINE_END.length, body);
  }

  private static void putKeys(List<String> matchKeys, WireOutput header) {
    int identifying = 0;
    for (String key : matchKeys) {
      identifying += MatchKeys.identifies(key) ? 1 : 0;
    }
    header.putUnsigned(identifying);
    for (String key : matchKeys) {
      if (MatchKeys.identifies(key)) {
        header.putLong(subject(key));
      }
    }
  }

  /** How many bytes {@link #writeLine} writes. */
  public int listed() {
    return json.length() + LINE_END.length;
  }

  /** Writes the document as a line of the list. */
  public void writeLine(OutputStream out) throws IOException {
    json.writeTo(out);
    out.write(LINE_END);
  }

  public static RenderedLookup read(ByteSlice body, RepeatedText repeated) {
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
        in.getString(repeated),
        in.getLong(),
        keys(in),
        in.rest());
  }

  private static long[] keys(WireInput in) {
    int count = in.getCount();
    if (count == 0) {
      return NO_KEYS;
    }
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = in.getLong();
    }
    return keys;
  }

  /** Its file and verdict only. */
  @Override
  public String toString() {
    return "RenderedLookup[" + file + " " + verdict + "]";
  }
}
