package org.needtoknow.results.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.needtoknow.results.document.Blank;

/**
 * What of the input as a whole cannot be right.
 *
 * @param words a sentence each
 * @param held whether no item is put up for work because of it
 */
public record Doubts(@JsonInclude(JsonInclude.Include.ALWAYS) List<String> words, boolean held) {
  /** Nothing in the input is known to be wrong. */
  public static final Doubts NONE = new Doubts(List.of(), false);

  public Doubts {
    words = Blank.orEmptyList(words);
  }
}
