package org.needtoknow.model.verdict;

import static org.needtoknow.model.verdict.Strength.STRONG;
import static org.needtoknow.model.verdict.Strength.WEAK;
import static org.needtoknow.model.work.Feed.CALLS;
import static org.needtoknow.model.work.Feed.CASES;
import static org.needtoknow.model.work.Feed.DUTY;
import static org.needtoknow.model.work.Feed.UNITS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.work.Feed;

/**
 * Why a lookup was work: the explanation templates, by the number under which a department turns
 * each on or off. A template holds all that the rest of the program needs to know about it; its
 * conditions are in the package of explanations.
 */
public enum Template {
  /** Subject of an open case assigned to the officer. */
  ASSIGNED_CASE(
      1,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(CASES),
      "The officer's own open case",
      "An open case"),
  /** Subject, vehicle or place of a call the officer was on. */
  CALL_SUBJECT(
      2,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(CALLS, UNITS),
      "A call the officer was on",
      "A call for service"),
  /** Officer-initiated stop: the plate is run moments before the call exists. */
  OFFICER_STOP(
      3,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(CALLS, UNITS),
      "A stop the officer made",
      "A stop by an officer"),
  /** Between arrival and clear of an active call, subject not listed. */
  DURING_CALL(
      4,
      WEAK,
      Basis.PRESENCE,
      Unlisted.COUNTED,
      Default.ON,
      needs(CALLS, UNITS),
      "During a call, subject not listed (weak)",
      "A call for service"),
  /** Automatic follow-up of an explained head, or both subjects parties of the one incident. */
  FOLLOW_UP(
      5,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(),
      "The system's own follow-up query",
      "Sent by the system, or part of the same incident"),
  /** Run for a requester tied to the operator, whose work explains it. */
  RELAY(
      6,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.COUNTED,
      Default.ON,
      needs(),
      "Run for another officer's work",
      "Run for a colleague whose work explains it"),
  /** Rostered partner or recorded task force has the case or call; unit or supervisor. */
  PARTNER_OR_TEAM(
      7,
      STRONG,
      Basis.COLLEAGUES_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(CASES, CALLS, UNITS),
      "Work of a partner, team or unit",
      "Work of a partner or team"),
  /** Duty by role: applicant, permit, court date, validation, warrant desk. */
  ROLE_DUTY(
      8,
      STRONG,
      Basis.ANYONES_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(Feed.WORK),
      "Applicants, permits, court, validations",
      "A duty of the officer's role"),
  /** Lookout or hot list in force. */
  LOOKOUT(
      9,
      STRONG,
      Basis.ANYONES_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(Feed.WORK),
      "A lookout or hot list",
      "A lookout in force"),
  /**
   * A case or call number cited; it exists, is open and is the officer's; the subject is not in it.
   */
  CITED_NUMBER(
      10,
      WEAK,
      Basis.OWN_WORK,
      Unlisted.COUNTED,
      Default.ON,
      needs(CASES, CALLS),
      "A case or call number cited (weak)",
      "A case or call was cited"),
  /** Subject tied to a party of the officer's case by address, vehicle or telephone. */
  TIED_TO_PARTY(
      11,
      WEAK,
      Basis.OWN_WORK,
      Unlisted.COUNTED,
      Default.OFF,
      needs(CASES),
      "Tied to a party of the officer's case (weak)",
      "Tied to a person in a case"),
  /** Patrol plate check. */
  PATROL_PLATE_CHECK(
      12,
      WEAK,
      Basis.PRESENCE,
      Unlisted.NONE,
      Default.ON,
      needs(DUTY),
      "A patrol plate check (weak)",
      "A plate check on patrol"),
  /** Briefing: a recent incident viewed by someone on duty. */
  BRIEFING(
      13,
      WEAK,
      Basis.ANYONES_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(CALLS, DUTY),
      "Reading up on a recent incident (weak)",
      "A briefing on a recent incident"),
  /** Work queue: report review, approval, coding, records request. */
  WORK_QUEUE(
      14,
      STRONG,
      Basis.OWN_WORK,
      Unlisted.NONE,
      Default.ON,
      needs(Feed.WORK),
      "Report review, coding, records requests",
      "Review, approval or a request for records");

  /** Whose work an explanation by a template rests on. */
  public enum Basis {
    /** The officer's own, or the requester's in a relay: it is bound to that person. */
    OWN_WORK,
    /** That of a partner, team, unit or supervised officer. */
    COLLEAGUES_WORK,
    /** No particular work: the officer was on a call or on patrol at that moment. */
    PRESENCE,
    /** Work on file for a role or for everyone on duty. */
    ANYONES_WORK
  }

  /** Whether a call or case may explain lookups of subjects that it does not list. */
  private enum Unlisted {
    COUNTED,
    NONE
  }

  private enum Default {
    ON,
    OFF
  }

  /** {@link #values} makes an array each time. */
  private static final List<Template> ALL = List.of(values());

  private final int number;
  private final Strength strength;
  private final Basis basis;
  private final Unlisted unlisted;
  private final Default byDefault;
  private final EnumSet<Feed> feeds;
  private final String inSummary;
  private final String inDisclosure;

  Template(
      int number,
      Strength strength,
      Basis basis,
      Unlisted unlisted,
      Default byDefault,
      EnumSet<Feed> feeds,
      String inSummary,
      String inDisclosure) {
    this.number = number;
    this.strength = strength;
    this.basis = basis;
    this.unlisted = unlisted;
    this.byDefault = byDefault;
    this.feeds = feeds;
    this.inSummary = inSummary;
    this.inDisclosure = inDisclosure;
  }

  private static EnumSet<Feed> needs(Feed... feeds) {
    EnumSet<Feed> set = EnumSet.noneOf(Feed.class);
    Collections.addAll(set, feeds);
    return set;
  }

  /** Its number in department files, documents and pages, from 1 without a gap. */
  public int number() {
    return number;
  }

  /** {@code STRONG} when it can be enough by itself, {@code WEAK} when it never is. */
  public Strength strength() {
    return strength;
  }

  public Basis basis() {
    return basis;
  }

  /**
   * Whether it explains lookups of subjects that the call or case does not list; how many of them
   * one call or case may explain is limited ({@code unlisted-subjects}).
   */
  public boolean carriesUnlisted() {
    return unlisted == Unlisted.COUNTED;
  }

  /** Whether it is on for a department that does not name it in {@code templates}. */
  public boolean onByDefault() {
    return byDefault == Default.ON;
  }

  /** Feeds without which it explains nothing, in the order of {@link Feed}. */
  public Set<Feed> feeds() {
    return Collections.unmodifiableSet(feeds);
  }

  /** Adds {@link #feeds} to a set of feeds. Called for every act, so it must cost nothing. */
  public void addFeedsTo(EnumSet<Feed> needed) {
    needed.addAll(feeds);
  }

  /** Its name in words: {@code assigned case}. */
  public String words() {
    return Text.lower(this).replace('_', ' ');
  }

  /** Its words in the summary of a run. */
  public String inSummary() {
    return inSummary;
  }

  /** Its words on a page for a reader outside the department: no number, no name. */
  public String inDisclosure() {
    return inDisclosure;
  }

  /** The highest number of a template. */
  public static int last() {
    return ALL.size();
  }

  /**
   * The template of a number, as department files name it.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Template of(int number) {
    if (number < 1 || number > last()) {
      throw new IllegalArgumentException(
          "there is no template " + number + "; they run from 1 to " + last());
    }
    return ALL.get(number - 1);
  }
}
