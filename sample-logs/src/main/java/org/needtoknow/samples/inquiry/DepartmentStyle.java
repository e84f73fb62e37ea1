package org.needtoknow.samples.inquiry;

import java.time.ZoneId;
import java.util.List;

/**
 * The systems and the location of a department. The state switch answers for plates and drivers,
 * the second system for wanted persons and histories; the records system, where there is one, holds
 * calls and cases.
 */
public enum DepartmentStyle {
  /** A state switch in COLLECT style and the NCIC journal; no records system that logs. */
  CONNECTICUT(
      "Alder Falls",
      "CT",
      List.of("NY", "MA", "RI"),
      "860",
      "America/New_York",
      "CT0990100",
      List.of("collect", "ncic"),
      "collect",
      "ncic",
      ""),
  /** The NCIC journal and a records system in Valcour style. */
  VERMONT(
      "Birch Landing",
      "VT",
      List.of("NH", "NY", "MA"),
      "802",
      "America/New_York",
      "VT0990200",
      List.of("ncic", "valcour"),
      "ncic",
      "ncic",
      "valcour"),
  /** A regional mainframe in REJIS style and a records system in Valcour style. */
  MISSOURI(
      "Cedar Bluff",
      "MO",
      List.of("IL", "KS", "AR"),
      "314",
      "America/Chicago",
      "MO0990300",
      List.of("rejis", "valcour"),
      "rejis",
      "rejis",
      "valcour");

  private final String town;
  private final String state;
  private final List<String> neighbours;
  private final String areaCode;
  private final ZoneId zone;
  private final String ori;
  private final List<String> systems;
  private final String plateSystem;
  private final String wantedSystem;
  private final String recordsSystem;

  DepartmentStyle(
      String town,
      String state,
      List<String> neighbours,
      String areaCode,
      String zone,
      String ori,
      List<String> systems,
      String plateSystem,
      String wantedSystem,
      String recordsSystem) {
    this.town = town;
    this.state = state;
    this.neighbours = neighbours;
    this.areaCode = areaCode;
    this.zone = ZoneId.of(zone);
    this.ori = ori;
    this.systems = systems;
    this.plateSystem = plateSystem;
    this.wantedSystem = wantedSystem;
    this.recordsSystem = recordsSystem;
  }

  public String town() {
    return town;
  }

  public String state() {
    return state;
  }

  public List<String> neighbours() {
    return neighbours;
  }

  public String areaCode() {
    return areaCode;
  }

  public ZoneId zone() {
    return zone;
  }

  /** An ORI that no agency has. */
  public String ori() {
    return ori;
  }

  public List<String> systems() {
    return systems;
  }

  public String plateSystem() {
    return plateSystem;
  }

  public String wantedSystem() {
    return wantedSystem;
  }

  /** Blank when no records system logs views. */
  public String recordsSystem() {
    return recordsSystem;
  }

  public boolean hasRecordsSystem() {
    return !recordsSystem.isEmpty();
  }
}
