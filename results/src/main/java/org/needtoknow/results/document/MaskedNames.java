package org.needtoknow.results.document;

/**
 * Audit numbers by which a masked page names the people of a document.
 *
 * @param officer audit number of the accountable person or account; {@code ""} for an item on
 *     several people
 * @param subject audit number of the subject or account; {@code ""} where it is about the officer
 */
public record MaskedNames(String officer, String subject) {
  public MaskedNames {
    officer = Blank.orBlank(officer);
    subject = Blank.orBlank(subject);
  }
}
