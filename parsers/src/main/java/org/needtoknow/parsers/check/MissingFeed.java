package org.needtoknow.parsers.check;

import java.util.List;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Feed;

/**
 * A missing feed that the department does not declare as not kept.
 *
 * @param templates templates in force that cannot explain anything without it
 * @param cost what cannot be found or explained without it, in plain words
 */
public record MissingFeed(Feed feed, List<Template> templates, String cost) {
  public MissingFeed {
    templates = List.copyOf(templates);
  }
}
