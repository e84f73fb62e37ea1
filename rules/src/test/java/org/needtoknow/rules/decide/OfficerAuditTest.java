package org.needtoknow.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.needtoknow.rules.decide.Given.WREN;
import static org.needtoknow.rules.decide.Given.openCase;
import static org.needtoknow.rules.decide.Given.party;
import static org.needtoknow.rules.decide.Given.query;

import org.junit.jupiter.api.Test;
import org.needtoknow.model.work.CaseFile;
import org.needtoknow.rules.match.DirectoryIndex;

class OfficerAuditTest {
  private final Town town = new Town();

  @Test
  void work_that_comes_after_an_act_is_refused_and_never_passed_over() {
    query(Town.DETECTIVE, WREN).in(town);
    DirectoryIndex index = town.index();
    OfficerAudit audit = town.officerAudit("e:" + Town.DETECTIVE, index);
    CaseFile file = openCase("26-1001", Town.DETECTIVE, party("suspect", WREN));
    town.acts(index).forEach(audit::add);

    assertThatThrownBy(() -> audit.add(file)).isInstanceOf(IllegalStateException.class);
    assertThat(audit.audit()).hasSize(1);
  }
}
