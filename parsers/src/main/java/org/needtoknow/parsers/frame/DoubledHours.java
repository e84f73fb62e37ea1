package org.needtoknow.parsers.frame;

import java.util.ArrayList;
import java.util.List;
import org.needtoknow.parsers.time.LogTime;

/**
 * The ranges of a file whose rows belong to the first or second pass through a doubled hour. They
 * are appended to the context of a block.
 */
public final class DoubledHours {
  /** A file without resolved hours. */
  public static final DoubledHours UNRESOLVED = new DoubledHours(List.of());

  /** A control character; it is removed from headers, because a damaged file may hold it there. */
  private static final char MARK = '\u001d';

  /** Offsets in the file: the first pass from {@code from}, the second from {@code step} on. */
  record Passes(long from, long step, long to) {}

  private final List<Passes> resolved;

  DoubledHours(List<Passes> resolved) {
    this.resolved = List.copyOf(resolved);
  }

  /** The part after the actual context. */
  public static DoubledHours in(String context) {
    int mark = context.indexOf(MARK);
    if (mark < 0) {
      return UNRESOLVED;
    }
    List<Passes> read = new ArrayList<>();
    for (String passes : context.substring(mark + 1).split(";", -1)) {
      String[] offsets = passes.split("-", -1);
      read.add(
          new Passes(
              Long.parseLong(offsets[0]), Long.parseLong(offsets[1]), Long.parseLong(offsets[2])));
    }
    return new DoubledHours(read);
  }

  /** A text made safe for use as a context. */
  static String unmarked(String text) {
    return text.replace(MARK, ' ');
  }

  /** The context without this part. */
  public static String strippedFrom(String context) {
    int mark = context.indexOf(MARK);
    return mark < 0 ? context : context.substring(0, mark);
  }

  /** The context, followed by the part that concerns a block. */
  public String write(String context, long from, long to) {
    StringBuilder written = new StringBuilder(context);
    char before = MARK;
    for (Passes passes : resolved) {
      if (passes.from < to && passes.to > from) {
        written
            .append(before)
            .append(passes.from)
            .append('-')
            .append(passes.step)
            .append('-')
            .append(passes.to);
        before = ';';
      }
    }
    return written.toString();
  }

  /** The time of the record at an offset, resolved where the file allows it. */
  public LogTime resolve(LogTime time, long offset) {
    if (time.isDoubled()) {
      for (Passes passes : resolved) {
        if (offset >= passes.from && offset < passes.to) {
          return offset < passes.step ? time.firstPass() : time.secondPass();
        }
      }
    }
    return time;
  }
}
