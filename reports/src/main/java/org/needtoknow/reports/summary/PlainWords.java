package org.needtoknow.reports.summary;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedDetail;

/** Formats numbers and days, and words the product's terms for readers without time. */
final class PlainWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMM d, uuuu, HH:mm", Locale.US);

  private PlainWords() {}

  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.US).format(number);
  }

  /** {@code 1 lookup}, {@code 2 lookups}. */
  static String count(long number, String one, String more) {
    return number(number) + " " + (number == 1 ? one : more);
  }

  /** A share to a tenth of a percent; a share above zero is never shown as 0 %. */
  static String share(long part, long all) {
    if (all == 0) {
      return "–";
    }
    double percent = 100.0 * part / all;
    if (part > 0 && percent < 0.1) {
      return "under 0.1%";
    }
    if (part < all && percent > 99.9) {
      return "over 99.9%";
    }
    return String.format(Locale.US, "%.1f%%", percent);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(Instant time, ZoneId zone) {
    return TIME.format(time.atZone(zone));
  }

  /** One day, or the first and the last. */
  static String days(Instant first, Instant last, ZoneId zone) {
    String from = day(LocalDate.ofInstant(first, zone));
    String to = day(LocalDate.ofInstant(last, zone));
    return from.equals(to) ? from : from + " to " + to;
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case EXPLAINED -> "Explained by work on file";
      case CONFLICT -> "Explained, but close to the officer or restricted";
      case UNEXPLAINED -> "No work found on file";
      case UNDETERMINED -> "Could not be judged";
    };
  }

  static String verdictMeans(Verdict verdict) {
    return switch (verdict) {
      case EXPLAINED ->
          "A case, call or other work of the officer's is tied to what was looked up.";
      case CONFLICT ->
          "Work explains it, and the subject is related to the officer, on the other side of a"
              + " matter, or restricted. Listed for information; no officer is asked.";
      case UNEXPLAINED ->
          "All records needed were available and none explains it. Neutral: much honest work is"
              + " never written down.";
      case UNDETERMINED ->
          "Something needed to judge it is missing. This says nothing about the officer.";
    };
  }

  static String reason(UndeterminedReason reason) {
    return switch (reason) {
      case EVALUATION_FAILED -> "The program failed on it";
      case PERSON_UNCERTAIN -> "Not clear who used the account";
      case REQUESTER_AMBIGUOUS -> "Not clear for whom it was run";
      case SUBJECT_NOT_LOGGED -> "The log does not say who or what was looked up";
      case CLOCK_DOUBTFUL -> "Its time is doubtful";
      case FEED_MISSING -> "Records needed were never handed over";
      case FEED_SILENT -> "Records needed have a gap at that time";
      case NOT_YET_COMPLETE -> "Records needed do not reach far enough yet";
    };
  }

  static String remedy(UndeterminedReason reason) {
    return switch (reason) {
      case EVALUATION_FAILED -> "Send run.json to the maintainer of the program.";
      case PERSON_UNCERTAIN -> "Bring the registry of usernames up to date; end shared logins.";
      case REQUESTER_AMBIGUOUS -> "Ask dispatch to type badge or unit with the name.";
      case SUBJECT_NOT_LOGGED -> "Ask the system's owner for the search terms in the export.";
      case CLOCK_DOUBTFUL -> "Ask for exports with the offset from UTC.";
      case FEED_MISSING -> "See docs/getting-data.md for whom to ask.";
      case FEED_SILENT -> "Ask for the missing days, or confirm that nothing was recorded.";
      case NOT_YET_COMPLETE -> "Run again with next month's exports.";
    };
  }

  static String feed(Feed feed) {
    return switch (feed) {
      case PERSONNEL -> "Personnel";
      case ACCOUNTS -> "Registry of usernames";
      case CREDENTIAL_EVENTS -> "Reports of shared or stolen passwords";
      case DUTY -> "Duty roster";
      case UNITS -> "Unit roster";
      case CASES -> "Cases";
      case CALLS -> "Calls for service";
      case RELATIONSHIPS -> "Declared relationships";
      case RESTRICTIONS -> "Restricted records and people";
      case WORK -> "Other work: permits, applicants, lookouts, court";
    };
  }

  /** What the audit loses because no row of a feed has a detail. */
  static String cost(FeedDetail missingDetails) {
    return switch (missingDetails) {
      case OFFICERS -> "It explains no lookup, and nothing is held against an officer.";
      case PEOPLE -> "Lookups of people that nothing else explains are not judged.";
      case DATES_OF_BIRTH ->
          "Lookups of coworkers and of oneself by name cannot be found for sure.";
      case LICENCES -> "Lookups by a driver's licence number alone are not judged.";
      case VEHICLES -> "Lookups of vehicles that nothing else explains are not judged.";
      case ROLES ->
          "It is not known who patrols or dispatches; unexplained lookups are not judged.";
      case BADGES -> "The requester is not known where a badge was typed.";
      case OPENING_DATES ->
          "It is not known which cases were open; lookups that nothing else explains are not judged.";
    };
  }

  static String cost(Feed feed) {
    return switch (feed) {
      case PERSONNEL -> "Lookups of coworkers and of oneself cannot be found.";
      case ACCOUNTS -> "Unknown, disabled and abandoned accounts cannot be found.";
      case CREDENTIAL_EVENTS ->
          "An officer may be asked about what another person did on the account.";
      case DUTY -> "Patrol plate checks cannot be explained; off-duty lookups cannot be found.";
      case UNITS -> "Calls cannot be tied to the officers on a unit.";
      case CASES -> "No lookup can be explained by a case.";
      case CALLS -> "No lookup can be explained by a call or stop.";
      case RELATIONSHIPS -> "Family and declared acquaintances cannot be recognized.";
      case RESTRICTIONS -> "Lookups of restricted records cannot be found.";
      case WORK -> "Permits, applicants, lookouts and court work cannot explain anything.";
    };
  }
}
