package org.needtoknow.samples.county;

import org.needtoknow.samples.chance.Dice;

/**
 * How this county works and keeps records. Shares are from 0 to 1.
 *
 * @param colleagueMeetings how often each colleague's household comes up in ordinary work, in a
 *     quarter
 * @param partiesWritten share of the people and vehicles of a call that are written down
 * @param datesOnFile share of written people whose date of birth is written too
 * @param licencesOnFile the same for their licence
 * @param platesOnFile share of written vehicles whose plate is written; the others have a VIN or
 *     are left out
 * @param typingSlips share of lookups with a slip of the officer
 * @param filingSlips share of written parties with a slip of the clerk
 * @param caseActivity share of steps in a case that are exported as case activity
 * @param regulars share of call parties who are met again and again
 * @param victimContacts how often a detective contacts the victim of an open case, in a week
 * @param courtReruns share of cases in which all people are run again before court
 * @param dispatcherRuns share of calls for which the dispatcher runs plates or names
 * @param numbersTyped share of lookups for a call or case that carry its number
 * @param vehicleNumbers share of vehicle lookups by VIN
 * @param ownersRun share of plate lookups after which the owner is run
 * @param briefingViews recent incidents that a deputy opens at the start of a shift
 * @param deskWorkOnFile share of desk work (warrants, civil papers, courts) that is exported
 * @param lateHours mean delay of a report, in hours
 * @param daysOnFile days before the first reported day at which the records system begins
 */
public record CountyParameters(
    double colleagueMeetings,
    double partiesWritten,
    double datesOnFile,
    double licencesOnFile,
    double platesOnFile,
    double typingSlips,
    double filingSlips,
    double caseActivity,
    double regulars,
    double victimContacts,
    double courtReruns,
    double dispatcherRuns,
    double numbersTyped,
    double vehicleNumbers,
    double ownersRun,
    double briefingViews,
    double deskWorkOnFile,
    double lateHours,
    int daysOnFile) {
  public CountyParameters {
    require(colleagueMeetings >= 0 && colleagueMeetings <= 20, "colleagueMeetings");
    require(victimContacts >= 0 && victimContacts <= 7, "victimContacts");
    require(briefingViews >= 0 && briefingViews <= 20, "briefingViews");
    require(lateHours >= 0 && lateHours <= 240, "lateHours");
    require(daysOnFile >= 0 && daysOnFile <= 800, "daysOnFile");
    share(partiesWritten, "partiesWritten");
    share(datesOnFile, "datesOnFile");
    share(licencesOnFile, "licencesOnFile");
    share(platesOnFile, "platesOnFile");
    share(typingSlips, "typingSlips");
    share(filingSlips, "filingSlips");
    share(caseActivity, "caseActivity");
    share(regulars, "regulars");
    share(courtReruns, "courtReruns");
    share(dispatcherRuns, "dispatcherRuns");
    share(numbersTyped, "numbersTyped");
    share(vehicleNumbers, "vehicleNumbers");
    share(ownersRun, "ownersRun");
    share(deskWorkOnFile, "deskWorkOnFile");
  }

  private static void share(double value, String name) {
    require(value >= 0 && value <= 1, name);
  }

  private static void require(boolean holds, String name) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is out of its range");
    }
  }

  /** Middle values, with the given share of parties written down. */
  public static CountyParameters middle(double partiesWritten) {
    return new CountyParameters(
        4,
        partiesWritten,
        0.8,
        0.6,
        0.85,
        0.02,
        0.02,
        0.5,
        0.15,
        1,
        0.5,
        0.45,
        0.4,
        0.04,
        0.35,
        3,
        0.8,
        14,
        31);
  }

  /** Values that are drawn from the seed. */
  public static CountyParameters drawn(long seed) {
    Dice dice = Dice.of(seed, "county parameters");
    return new CountyParameters(
        within(dice, 0.5, 9),
        within(dice, 0.35, 0.95),
        within(dice, 0.5, 0.98),
        within(dice, 0.2, 0.9),
        within(dice, 0.6, 0.98),
        within(dice, 0.005, 0.06),
        within(dice, 0.005, 0.06),
        dice.chance(0.25) ? 0 : within(dice, 0.1, 1),
        within(dice, 0.04, 0.35),
        within(dice, 0.3, 2.5),
        within(dice, 0.1, 0.9),
        within(dice, 0.15, 0.8),
        within(dice, 0.05, 0.85),
        within(dice, 0, 0.12),
        within(dice, 0.1, 0.7),
        within(dice, 0, 7),
        within(dice, 0.4, 1),
        within(dice, 3, 60),
        dice.between(3, 60));
  }

  private static double within(Dice dice, double low, double high) {
    return low + dice.unit() * (high - low);
  }
}
