package org.needtoknow.jobs.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.lookup.SubjectKind;

/** Lookups for tests; the marker is in every field that can hold a subject. */
public final class Lookups {
  public static final String MARKER = "ZZMARKER";

  private Lookups() {}

  /** A lookup of which no part is blank. */
  public static Lookup full() {
    PersonIdentity person =
        new PersonIdentity(
            new PersonName(MARKER + "LAST", MARKER + "FIRST", MARKER + "MID", "JR", true),
            Optional.of(LocalDate.of(1971, 11, 29)),
            MARKER + "OLN",
            "CT",
            MARKER + "SOC",
            MARKER + "SID",
            MARKER + "FBI",
            MARKER + " Street 1",
            MARKER + "PHONE");
    return new Lookup(
        "00112233445566778899aabbccddeeff",
        "collect",
        "CT20250030100",
        "uvale",
        "Vale, U.",
        "SGT BARO",
        "CT0990200",
        "7C2",
        "DQ",
        LookupAction.PRINT,
        "C",
        "ask about " + MARKER + " ñ",
        new RecordNumber(RecordKind.CASE, "25-01300"),
        new Subject(
            SubjectKind.PERSON,
            person,
            new VehicleIdentity(MARKER, "CT", MARKER + "VIN"),
            new RecordNumber(RecordKind.CALL, "C25-2001"),
            MARKER + " Place",
            MARKER + "ART"),
        Instant.parse("2025-11-02T05:20:00.12Z"),
        Optional.of(Instant.parse("2025-11-02T06:20:00.12Z")),
        "11/02/2025 01:20:00",
        ClockQuality.DOUBLED_HOUR,
        "NO HIT",
        true,
        Set.of(LookupField.REASON, LookupField.OUTCOME),
        Set.of(LookupField.ACCOUNT),
        new SourceRef("logs/a.csv", 17, 4711, Sha256.parse("ab".repeat(32))));
  }

  /** A lookup of which every part is blank that may be. */
  public static Lookup blank() {
    return new Lookup(
        "",
        "collect",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        LookupAction.QUERY,
        "",
        "",
        RecordNumber.NONE,
        Subject.NONE,
        Instant.EPOCH,
        Optional.empty(),
        "",
        ClockQuality.EXACT,
        "",
        false,
        Set.of(),
        Set.of(),
        SourceRef.NONE);
  }
}
