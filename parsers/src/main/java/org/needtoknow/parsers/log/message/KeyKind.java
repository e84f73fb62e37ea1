package org.needtoknow.parsers.log.message;

/** What a message with a certain key is. */
public enum KeyKind {
  /** It asks for something: a lookup. */
  INQUIRY("inquiry"),
  REPLY("reply"),
  ERROR("error"),
  /** A free message between agencies, which may yet name a subject. */
  ADMINISTRATIVE("administrative message"),
  /** It enters, changes or removes a record. */
  MAINTENANCE("file maintenance"),
  /** No key that is known: taken for a lookup, so that none is lost. */
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
