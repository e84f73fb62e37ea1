package org.needtoknow.jobs.wire;

import org.needtoknow.parsers.department.WorkPart;

/** A row of a case or call as bytes, its number first: rows are brought together by it. */
public final class WorkPartCodec implements Codec<WorkPart> {
  private final Codec<WorkPart.Content> contents = RecordCodec.of(WorkPart.Content.class);

  @Override
  public void write(WorkPart part, WireOutput out) {
    out.putString(part.number());
    out.putUnsigned(part.ordinal());
    contents.write(part.content(), out);
  }

  @Override
  public WorkPart read(WireInput in) {
    return read(in.getString(), in);
  }

  /** A row whose number has been read already. */
  public WorkPart read(String number, WireInput in) {
    return new WorkPart(number, in.getUnsigned(), contents.read(in));
  }
}
