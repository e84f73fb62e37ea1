package org.needtoknow.results.run;

import org.needtoknow.model.Text;
import org.needtoknow.results.document.Blank;

/**
 * A rule in words, for pages that list its items.
 *
 * @param id also the kind of its items
 * @param title a short name
 * @param inShort one neutral sentence on what it sees
 */
public record RuleLine(String id, int version, String title, String inShort) {
  public RuleLine {
    id = Text.required(id, "rules.id");
    title = Text.required(title, "rules.title");
    inShort = Blank.orBlank(inShort);
  }
}
