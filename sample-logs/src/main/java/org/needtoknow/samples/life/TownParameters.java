package org.needtoknow.samples.life;

import java.util.Optional;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.people.Typing;

/**
 * How the town's police work and keep records. Shares are from 0 to 1; the range in brackets is the
 * one that {@link #drawn} draws from.
 *
 * @param partiesWritten share of the people and vehicles of a call or case that are written down
 *     [0.4, 0.95]
 * @param typingSlips share of typed surnames and plates with a slip of the officer [0.005, 0.04];
 *     dates have half as many
 * @param filingSlips share of written parties with a slip of the clerk in a field, which may be one
 *     that is not on file [0, 0.04]
 * @param licencesOnFile share of written people with a licence whose licence is written too [0.4,
 *     1]
 * @param regulars share of people met who are met again and again [0.05, 0.4]
 * @param colleagueMeetings share of people met on patrol who are of a colleague's household [0,
 *     0.03]
 * @param relayed share of lookups for a unit that a dispatcher on duty runs [0.1, 0.5]
 * @param callsToCases share of calls that become a case [0.1, 0.4]
 * @param callNumbersTyped share of lookups on patrol that carry the number of their call, where
 *     there is one [0.05, 0.8]
 * @param caseNumbersTyped share of lookups of a case's parties that carry its number [0.1, 0.9]
 * @param leadNumbersTyped share of lookups of new names in a case that carry its number [0.4, 0.95]
 * @param vehicleNumbers share of plate checks on patrol that are by VIN instead [0, 0.1]
 * @param historyMonths months before the reported ones, from 0 to 24 [0, 2]
 * @param dirt share of doubled, late and dirty records, from 0 to 0.2 [0.0005, 0.02]
 * @param outageNights reported nights without dispatch records, from 0 to 20 [0, 2]
 * @param shortRole a role of which there are only two people: command or records [none, command or
 *     records]
 */
public record TownParameters(
    double partiesWritten,
    double typingSlips,
    double filingSlips,
    double licencesOnFile,
    double regulars,
    double colleagueMeetings,
    double relayed,
    double callsToCases,
    double callNumbersTyped,
    double caseNumbersTyped,
    double leadNumbersTyped,
    double vehicleNumbers,
    int historyMonths,
    double dirt,
    int outageNights,
    Optional<Role> shortRole) {
  public TownParameters {
    share(partiesWritten, "partiesWritten");
    share(typingSlips, "typingSlips");
    share(filingSlips, "filingSlips");
    share(licencesOnFile, "licencesOnFile");
    share(regulars, "regulars");
    share(colleagueMeetings, "colleagueMeetings");
    share(relayed, "relayed");
    share(callsToCases, "callsToCases");
    share(callNumbersTyped, "callNumbersTyped");
    share(caseNumbersTyped, "caseNumbersTyped");
    share(leadNumbersTyped, "leadNumbersTyped");
    share(vehicleNumbers, "vehicleNumbers");
    require(historyMonths >= 0 && historyMonths <= 24, "historyMonths");
    require(dirt >= 0 && dirt <= 0.2, "dirt");
    require(outageNights >= 0 && outageNights <= 20, "outageNights");
    require(shortRole.stream().allMatch(TownParameters::mayBeShort), "shortRole");
  }

  private static boolean mayBeShort(Role role) {
    return role == Role.COMMAND || role == Role.RECORDS;
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
  public static TownParameters middle(double partiesWritten) {
    return new TownParameters(
        partiesWritten,
        Typing.SLIPS,
        0,
        0.92,
        0.2,
        0,
        0.25,
        0.2,
        0.2,
        0.5,
        0.9,
        0,
        1,
        0.004,
        0,
        Optional.empty());
  }

  /** Values that are drawn from the seed, each one uniformly from its range and by its own dice. */
  public static TownParameters drawn(long seed) {
    return new TownParameters(
        within(seed, "partiesWritten", 0.4, 0.95),
        within(seed, "typingSlips", 0.005, 0.04),
        within(seed, "filingSlips", 0, 0.04),
        within(seed, "licencesOnFile", 0.4, 1),
        within(seed, "regulars", 0.05, 0.4),
        within(seed, "colleagueMeetings", 0, 0.03),
        within(seed, "relayed", 0.1, 0.5),
        within(seed, "callsToCases", 0.1, 0.4),
        within(seed, "callNumbersTyped", 0.05, 0.8),
        within(seed, "caseNumbersTyped", 0.1, 0.9),
        within(seed, "leadNumbersTyped", 0.4, 0.95),
        within(seed, "vehicleNumbers", 0, 0.1),
        dice(seed, "historyMonths").between(0, 2),
        within(seed, "dirt", 0.0005, 0.02),
        dice(seed, "outageNights").between(0, 2),
        dice(seed, "shortRole")
            .oneOf(Optional.empty(), Optional.of(Role.COMMAND), Optional.of(Role.RECORDS)));
  }

  private static Dice dice(long seed, String parameter) {
    return Dice.of(seed, "town parameter " + parameter);
  }

  private static double within(long seed, String parameter, double low, double high) {
    return low + dice(seed, parameter).unit() * (high - low);
  }

  /** The same with another share of parties written down. */
  public TownParameters writing(double share) {
    return new TownParameters(
        share,
        typingSlips,
        filingSlips,
        licencesOnFile,
        regulars,
        colleagueMeetings,
        relayed,
        callsToCases,
        callNumbersTyped,
        caseNumbersTyped,
        leadNumbersTyped,
        vehicleNumbers,
        historyMonths,
        dirt,
        outageNights,
        shortRole);
  }
}
