package org.needtoknow.parsers.check;

import java.util.List;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;

/**
 * A feed that is not there although the department does not say that it keeps none.
 *
 * @param templates templates in force that cannot explain anything without it
 * @param cost what it costs, in plain words
 */
public record MissingFeed(Feed feed, List<Template> templates, String cost) {
  public MissingFeed {
    templates = List.copyOf(templates);
  }
}
