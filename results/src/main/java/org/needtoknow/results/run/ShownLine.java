package org.needtoknow.results.run;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * What a masked page shows of an explained conflict that opens no item.
 *
 * @param title the rule's title
 * @param officer audit number of the person or account that answers
 * @param subject audit number of the subject; {@code ""} when the rule is about the officer
 * @param lookups how many lookups were made in the act
 */
public record ShownLine(Instant at, String title, String officer, String subject, long lookups) {
  public ShownLine {
    requireNonNull(at, "@timestamp");
    title = Text.required(Blank.orBlank(title), "rule.name");
    officer = Blank.orBlank(officer);
    subject = Blank.orBlank(subject);
    if (lookups < 0) {
      throw new IllegalArgumentException("lookups are not negative");
    }
  }
}
