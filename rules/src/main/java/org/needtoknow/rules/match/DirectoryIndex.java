package org.needtoknow.rules.match;

import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.MatchTier;
import org.needtoknow.model.work.FeedCoverage;

/**
 * The department's people, accounts, rosters and restrictions, made searchable; built once per
 * task. Not thread-safe, because it caches phonetic codes.
 */
public final class DirectoryIndex {
  private final NameLikeness likeness = new NameLikeness();
  private final SubjectMatcher matcher = new SubjectMatcher(likeness);
  private final People people;
  private final Registry registry;
  private final Rosters rosters;
  private final Ties ties;
  private final Restrictions restrictions;
  private final WorkItems work;
  private final Certifications certifications;

  private DirectoryIndex(Directory directory, FeedCoverage duty, AuditSettings settings) {
    people = new People(directory.employees(), settings.zone());
    registry = new Registry(directory.accounts(), directory.credentialEvents());
    rosters = new Rosters(directory, duty, settings.zone());
    ties = new Ties(directory.employees(), directory.relationships(), people, matcher, likeness);
    restrictions = new Restrictions(directory.restrictions(), matcher, likeness);
    work = new WorkItems(directory.work(), matcher, likeness);
    certifications = new Certifications(registry, rosters, settings.zone(), settings.agreement());
  }

  /**
   * Days of employment are days in the department's zone.
   *
   * @param duty the dates that the duty roster covers; outside them duty is unknown
   */
  public static DirectoryIndex of(Directory directory, FeedCoverage duty, AuditSettings settings) {
    return new DirectoryIndex(directory, duty, settings);
  }

  /** Whether a match of this tier is certain: an exact identifier, or name and date of birth. */
  public static boolean isSure(MatchTier tier) {
    return tier == MatchTier.EXACT || tier == MatchTier.NAME_AND_DATE;
  }

  public NameLikeness likeness() {
    return likeness;
  }

  public SubjectMatcher matcher() {
    return matcher;
  }

  public People people() {
    return people;
  }

  public Registry registry() {
    return registry;
  }

  public Rosters rosters() {
    return rosters;
  }

  public Ties ties() {
    return ties;
  }

  public Restrictions restrictions() {
    return restrictions;
  }

  public WorkItems work() {
    return work;
  }

  public Certifications certifications() {
    return certifications;
  }
}
