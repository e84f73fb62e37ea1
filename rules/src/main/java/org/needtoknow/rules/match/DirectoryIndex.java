package org.needtoknow.rules.match;

import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.work.FeedCoverage;

/**
 * The directory made searchable: built once per task from the snapshot. It remembers phonetic codes
 * and so is not thread-safe.
 */
public final class DirectoryIndex {
  private final NameLikeness likeness = new NameLikeness();
  private final SubjectMatcher matcher = new SubjectMatcher(likeness);
  private final People people;
  private final Registry registry;
  private final Rosters rosters;
  private final Ties ties;
  private final Restricted restricted;
  private final WorkOnFile work;
  private final Standing standing;

  private DirectoryIndex(Directory directory, FeedCoverage duty, AuditSettings settings) {
    people = new People(directory.employees(), settings.zone());
    registry = new Registry(directory.accounts(), directory.credentialEvents());
    rosters = new Rosters(directory, duty);
    ties = new Ties(directory.employees(), directory.relationships(), people, matcher, likeness);
    restricted = new Restricted(directory.restrictions(), matcher, likeness);
    work = new WorkOnFile(directory.work(), matcher, likeness);
    standing = new Standing(registry, rosters, settings.zone(), settings.agreement());
  }

  /**
   * Days of employment are told in the department's zone.
   *
   * @param duty how far the roster reaches: beyond it nobody is off duty
   */
  public static DirectoryIndex of(Directory directory, FeedCoverage duty, AuditSettings settings) {
    return new DirectoryIndex(directory, duty, settings);
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

  public Restricted restricted() {
    return restricted;
  }

  public WorkOnFile work() {
    return work;
  }

  public Standing standing() {
    return standing;
  }
}
