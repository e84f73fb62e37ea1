package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.rules.decide.Given.NOON;
import static org.needtoknow.rules.decide.Given.days;
import static org.needtoknow.rules.decide.Given.minutes;
import static org.needtoknow.rules.decide.Given.plate;
import static org.needtoknow.rules.decide.Given.query;
import static org.needtoknow.rules.decide.Given.templates;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.Revision;
import org.needtoknow.model.verdict.Verdict;

/** Template 9: lookout or hot list in force. */
class LookoutTest {
  private final Town town = new Town();

  private WorkItem lookout(Instant from, Instant to, Optional<Instant> recorded) {
    return new WorkItem(
        "LO-1",
        WorkItem.Kind.LOOKOUT,
        PersonIdentity.NONE,
        plate("RED303"),
        RecordNumber.NONE,
        "",
        "",
        from,
        Optional.of(to),
        recorded,
        Given.ROW);
  }

  @Test
  void a_plate_on_the_list_is_explained_for_anyone_on_duty() {
    town.shift(Town.OTHER, "3A20", "2026-03-10");
    town.work.add(lookout(days(-1), days(1), Optional.empty()));

    assertThat(templates(query(Town.OTHER, plate("RED303")).in(town).only())).contains("9");
  }

  @Test
  void off_duty_it_is_no_reason() {
    town.shift(Town.OTHER, "3A20", "2026-03-09");
    town.work.add(lookout(days(-1), days(1), Optional.empty()));

    assertThat(query(Town.OTHER, plate("RED303")).in(town).only().decision().verdict())
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void it_begins_and_ends_to_the_second() {
    town.work.add(lookout(NOON, minutes(1), Optional.empty()));
    AuditedAct first = query(Town.CLERK, plate("RED303")).in(town).only();
    town.lookups.clear();
    AuditedAct before = query(Town.CLERK, plate("RED303")).at(NOON.minusSeconds(1)).in(town).only();
    town.lookups.clear();
    AuditedAct after = query(Town.CLERK, plate("RED303")).at(minutes(1)).in(town).only();

    assertThat(templates(first)).containsExactly("9");
    assertThat(before.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(after.decision().verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void a_lookout_written_down_late_revises() {
    town.work.add(lookout(days(-1), days(1), Optional.of(days(6))));

    assertThat(query(Town.CLERK, plate("RED303")).in(town).only().history())
        .extracting(Revision::verdict)
        .containsExactly(Verdict.UNEXPLAINED, Verdict.EXPLAINED);
  }
}
