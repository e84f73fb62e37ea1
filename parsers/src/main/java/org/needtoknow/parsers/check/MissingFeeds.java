package org.needtoknow.parsers.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.work.Coverage;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;

/** Explains the cost of each feed that is missing or names no officers. */
final class MissingFeeds {
  private static final String UNDETERMINED =
      " Lookups that only these could explain come out UNDETERMINED (feed missing).";

  private static final Map<Feed, String> COSTS = costs();

  private MissingFeeds() {}

  private static Map<Feed, String> costs() {
    Map<Feed, String> costs = new EnumMap<>(Feed.class);
    costs.put(
        Feed.PERSONNEL,
        "No one is known by name, role or date of birth: lookups of oneself, of coworkers and of"
            + " their households cannot be found, and no lookup has an accountable person.");
    costs.put(
        Feed.ACCOUNTS,
        "Usernames have no owners: lookups come out UNDETERMINED (person uncertain), and unknown,"
            + " disabled and separated accounts cannot be found.");
    costs.put(
        Feed.CREDENTIAL_EVENTS,
        "Stolen, shared and reset passwords are not known: what another person did with an account"
            + " counts as done by its owner.");
    costs.put(
        Feed.DUTY, "Duty times are not known: off-duty lookups cannot be found." + UNDETERMINED);
    costs.put(
        Feed.UNITS,
        "Units on calls cannot be matched to people unless the calls name the employees themselves;"
            + " partners and teams are not known."
            + UNDETERMINED);
    costs.put(
        Feed.CASES,
        "Nothing that detectives and other investigators do is explained." + UNDETERMINED);
    costs.put(Feed.CALLS, "Most of what patrol does is not explained." + UNDETERMINED);
    costs.put(
        Feed.RELATIONSHIPS,
        "Household, family, declared acquaintances and adverse parties are not known: lookups of"
            + " them look like any other.");
    costs.put(
        Feed.RESTRICTIONS,
        "Disciplinary folders, sealed cases and people in the public eye are not known: lookups of"
            + " them look like any other.");
    costs.put(
        Feed.WORK,
        "Applicants, permits, court dates, validations, warrants, lookouts, training and records"
            + " requests are not known."
            + UNDETERMINED);
    return costs;
  }

  static List<MissingFeed> of(Coverage coverage, Set<Template> inForce) {
    List<MissingFeed> missing = new ArrayList<>();
    for (Feed feed : Feed.values()) {
      FeedCoverage of = coverage.of(feed);
      if (of.isMissing()) {
        List<Template> templates =
            inForce.stream().filter(template -> template.feeds().contains(feed)).toList();
        missing.add(new MissingFeed(feed, templates, COSTS.get(feed)));
      }
    }
    return missing;
  }
}
