package org.needtoknow.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.verdict.Strength;
import org.needtoknow.model.verdict.Template;

class CandidateTest {
  private static final FactRef CALL = FactRef.of(FactKind.CALL, "C26-0412", SourceRef.NONE);

  @Test
  void a_template_that_is_always_weak_cannot_stand_alone() {
    OfficerTie strong =
        new OfficerTie(
            Template.DURING_CALL, Strength.STRONG, "on call", Instant.MAX, "", Instant.MIN);

    assertThatThrownBy(() -> Candidate.by(strong, CALL, Instant.EPOCH).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("template 4 never stands alone");
  }

  @Test
  void being_on_duty_is_a_kind_of_fact_and_not_a_wording() {
    FactRef sameWords = new FactRef(FactKind.CALL, "duty roster", "", SourceRef.NONE);

    assertThat(Candidate.by(Template.PATROL_PLATE_CHECK, FactRef.DUTY_ROSTER).build().restsOnDuty())
        .isTrue();
    assertThat(Candidate.by(Template.DURING_CALL, sameWords).build().restsOnDuty()).isFalse();
  }

  @Test
  void a_relay_keeps_all_but_template_and_tie() {
    Candidate own =
        Candidate.by(Template.DURING_CALL, CALL).officerTie("on call").build().uncertain("no end");

    Candidate relayed = own.relayed("unit");

    assertThat(relayed.template()).isEqualTo(Template.RELAY);
    assertThat(relayed.officerTie()).isEqualTo("requester by unit; on call");
    assertThat(relayed)
        .usingRecursiveComparison()
        .ignoringFields("template", "officerTie")
        .isEqualTo(own);
  }
}
