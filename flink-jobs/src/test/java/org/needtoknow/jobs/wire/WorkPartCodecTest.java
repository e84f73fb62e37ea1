package org.needtoknow.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.lookup.Sha256;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.CaseAssignment;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.model.work.OpenPeriod;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.parsers.work.WorkPart;

class WorkPartCodecTest {
  private static final Instant AT = Instant.parse("2026-03-01T14:05:00.25Z");
  private static final Optional<Instant> SOME = Optional.of(AT);
  private static final SourceRef SOURCE =
      new SourceRef("cases.csv", 7, 300, Sha256.parse("ab".repeat(32)));
  private static final Party FULL =
      new Party(
          "victim",
          Lookups.full().subject().person(),
          Lookups.full().subject().vehicle(),
          "12 ELM ST",
          SOME,
          "17");
  private static final Party BLANK =
      new Party("", PersonIdentity.NONE, VehicleIdentity.NONE, "12 ELM ST", Optional.empty(), "");

  @Test
  void every_kind_of_row_comes_back_as_it_was() {
    WorkPartCodec codec = new WorkPartCodec();
    for (WorkPart.Content content :
        List.of(
            new WorkPart.CaseHead(
                new CaseFile(
                    "26-1",
                    "theft",
                    true,
                    "C26-1",
                    List.of(new OpenPeriod(AT, SOME)),
                    List.of(),
                    List.of(),
                    List.of(),
                    SOME,
                    "17",
                    SOURCE)),
            new WorkPart.Assigned(new CaseAssignment("17", "", AT, SOME, Optional.empty())),
            new WorkPart.CaseParty(FULL),
            new WorkPart.Activity(AT),
            new WorkPart.CallHead(
                new CallForService(
                    "C26-1",
                    "alarm",
                    "2",
                    "12 ELM ST",
                    AT,
                    SOME,
                    true,
                    "9",
                    "26-1",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    "",
                    SOURCE)),
            new WorkPart.OnCall(
                new UnitOnCall("2A", List.of("17", "18"), SOME, SOME, SOME, SOME, SOME)),
            new WorkPart.CallParty(BLANK))) {
      WorkPart part = new WorkPart("26-1", 4_000_000_000L, content);

      assertThat(codec.fromBytes(codec.toBytes(part))).isEqualTo(part);
    }
  }
}
