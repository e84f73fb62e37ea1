package org.needtoknow.parsers.log.message;

/** The kinds of message by key. */
public enum KeyKind {
  /** It asks for something: a lookup. */
  INQUIRY("inquiry"),
  REPLY("reply"),
  ERROR("error"),
  /** A free message between agencies; it may still name a subject. */
  ADMINISTRATIVE("administrative message"),
  /** It enters, changes or removes a record. */
  MAINTENANCE("file maintenance"),
  /** An unknown key: it counts as a lookup, so that no lookup is lost. */
  UNKNOWN("unknown message key");

  private final String words;

  KeyKind(String words) {
    this.words = words;
  }

  /** The name under which such a record is counted. */
  public String words() {
    return words;
  }
}
