package org.needtoknow.results.run;

import org.needtoknow.results.document.Blank;

/**
 * A total that a report prints of itself and that does not agree with its rows.
 *
 * @param scope {@code page 12} or {@code grand}
 * @param line in which it is printed, 1-based
 * @param stated the number printed
 * @param counted the rows there are
 */
public record DisagreeingTotal(String scope, long line, long stated, long counted) {
  public DisagreeingTotal {
    scope = Blank.orBlank(scope);
  }
}
