package org.needtoknow.model.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coverage of every feed of a department; a feed that is not named is missing.
 *
 * @param caseActivity whether the department records when cases were worked on; without this,
 *     repeated lookups do not count against the person who has the case
 */
public record Coverage(List<FeedCoverage> feeds, boolean caseActivity) {
  private static final int FEEDS = Feed.values().length;

  public Coverage {
    Map<Feed, FeedCoverage> byFeed = new EnumMap<>(Feed.class);
    for (FeedCoverage feed : feeds) {
      if (byFeed.put(feed.feed(), feed) != null) {
        throw new IllegalArgumentException("coverage names the feed " + feed.feed() + " twice");
      }
    }
    feeds = List.copyOf(byFeed.values());
  }

  /** Whether no feed that is present lacks details in all its rows. */
  public boolean hasAllDetails() {
    for (FeedCoverage coverage : feeds) {
      if (!coverage.missingDetails().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a number that is not on file surely belongs to no case and no call: it has their form,
   * and the feeds go back to the time when it would have been given out. Without known numbers,
   * this is so for every number.
   */
  public boolean wouldHold(String number) {
    FeedCoverage cases = of(Feed.CASES);
    FeedCoverage calls = of(Feed.CALLS);
    if (cases.numbers().isEmpty() && calls.numbers().isEmpty()) {
      return true;
    }
    return !predates(number)
        && (cases.numbered(number) == FeedCoverage.Numbered.WITHIN
            || calls.numbered(number) == FeedCoverage.Numbered.WITHIN);
  }

  /** Whether a number that is not on file may be older than what the feeds hold. */
  public boolean predates(String number) {
    return of(Feed.CASES).numbered(number) == FeedCoverage.Numbered.BEFORE
        || of(Feed.CALLS).numbered(number) == FeedCoverage.Numbered.BEFORE;
  }

  public FeedCoverage of(Feed feed) {
    if (feeds.size() == FEEDS) {
      return feeds.get(feed.ordinal());
    }
    for (FeedCoverage coverage : feeds) {
      if (coverage.feed() == feed) {
        return coverage;
      }
    }
    return new FeedCoverage(feed, true, false, Optional.empty(), Optional.empty(), List.of());
  }
}
