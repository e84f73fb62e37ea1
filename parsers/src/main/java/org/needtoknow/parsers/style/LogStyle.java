package org.needtoknow.parsers.style;

import java.util.Optional;
import org.needtoknow.model.Text;

/** The layouts that are read without a mapping file; {@code docs/formats-logs.md} tells them. */
public enum LogStyle {
  /** A switch's message journal. */
  NCIC,
  /** A transaction archive in CSV. */
  COLLECT,
  /** An audit trail in JSON lines. */
  VALCOUR,
  /** A mainframe audit report of fixed width. */
  REJIS;

  /** The style by the name that a department gives it, in lower case. */
  public static Optional<LogStyle> parse(String name) {
    for (LogStyle style : values()) {
      if (style.id().equals(name)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  /** Its name in {@code department.yaml}. */
  public String id() {
    return Text.lower(this);
  }
}
