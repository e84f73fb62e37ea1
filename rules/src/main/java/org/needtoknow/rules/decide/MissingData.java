package org.needtoknow.rules.decide;

import java.util.List;
import java.util.Map;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.work.Feed;

/**
 * What the feeds lack that could have explained an act.
 *
 * @param feeds each needed feed that is not complete for the act, with the reason
 * @param details what the feeds that are there leave out, in words: {@code calls: no vehicles}
 */
public record MissingData(Map<Feed, UndeterminedReason> feeds, List<String> details) {
  public static final MissingData NONE = new MissingData(Map.of(), List.of());
}
