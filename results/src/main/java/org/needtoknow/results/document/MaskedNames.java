package org.needtoknow.results.document;

/**
 * By which a masked page names whom a document is about.
 *
 * @param officer audit number of the person or account that answers; {@code ""} for an item on
 *     several people
 * @param subject audit number of the subject or account; {@code ""} where it is about the officer
 */
public record MaskedNames(String officer, String subject) {
  public MaskedNames {
    officer = Blank.orBlank(officer);
    subject = Blank.orBlank(subject);
  }
}
