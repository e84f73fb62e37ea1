package org.needtoknow.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.rules.pattern.ActRow;

/**
 * What patterns need of an act as bytes, written out by hand because a department's worth of weakly
 * explained acts passes through it, most of them twice.
 */
public final class ActRowCodec implements Codec<ActRow> {
  private static final int REPORTED = 1;

  /** The first of the act's lookups is the one that the act is named after, as a rule. */
  private static final int NAMED_AFTER_FIRST = 2;

  private final RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);

  @Override
  public void write(ActRow row, WireOutput out) {
    List<String> lookups = row.lookups();
    boolean namedAfterFirst = !lookups.isEmpty() && lookups.get(0).equals(row.id());
    out.putByte((row.reported() ? REPORTED : 0) | (namedAfterFirst ? NAMED_AFTER_FIRST : 0));
    LookupCodec.putHex(row.id(), out);
    int first = namedAfterFirst ? 1 : 0;
    out.putUnsigned(lookups.size() - first);
    for (int i = first; i < lookups.size(); i++) {
      LookupCodec.putHex(lookups.get(i), out);
    }
    out.putInstant(row.at());
    out.putString(row.officer());
    out.putUnsigned(row.people().size());
    for (String person : row.people()) {
      out.putString(person);
    }
    LookupCodec.putHex(row.subject(), out);
    out.putUnsigned(row.shown().size());
    for (String shown : row.shown()) {
      LookupCodec.putHex(shown, out);
    }
    out.putString(row.account());
    out.putString(row.seat());
    out.putInstant(row.sessionStart());
    out.putUnsigned(row.marks());
    out.putSigned(row.extra());
  }

  @Override
  public ActRow read(WireInput in) {
    int flags = in.getByte();
    String id = LookupCodec.getHex(in);
    int further = in.getCount();
    List<String> lookups = new ArrayList<>(further + 1);
    if ((flags & NAMED_AFTER_FIRST) != 0) {
      lookups.add(id);
    }
    for (int i = 0; i < further; i++) {
      lookups.add(LookupCodec.getHex(in));
    }
    Instant at = in.getInstant();
    String officer = in.getString(repeated);
    String[] people = new String[in.getCount()];
    for (int i = 0; i < people.length; i++) {
      people[i] = in.getString(repeated);
    }
    String subject = LookupCodec.getHex(in);
    Set<String> shown = Set.of();
    for (int left = in.getCount(); left > 0; left--) {
      shown = shown.isEmpty() ? new LinkedHashSet<>() : shown;
      shown.add(LookupCodec.getHex(in));
    }
    return new ActRow(
        id,
        lookups,
        at,
        officer,
        Set.of(people),
        subject,
        shown,
        in.getString(repeated),
        in.getString(repeated),
        in.getInstant(),
        (flags & REPORTED) != 0,
        (int) in.getUnsigned(),
        in.getSigned());
  }
}
