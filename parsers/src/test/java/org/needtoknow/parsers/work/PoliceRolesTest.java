package org.needtoknow.parsers.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliceRolesTest {
  @ParameterizedTest
  @CsvSource({
    "OFC,officer",
    "Reporting Ofcr.,reporting officer",
    "DEPUTY,officer",
    "Arresting Officer,arresting officer",
    "STATE TROOPER,state officer",
    "responding_sgt,responding officer",
    "detective,officer",
    "suspect,suspect",
    "Victim Ofc,Victim Ofc",
    "deputy clerk,deputy clerk",
    "Sergeant's wife,Sergeant's wife",
    "'',''"
  })
  void whoWorkedOnItIsAnOfficerByWhateverRank(String role, String read) {
    assertThat(PoliceRoles.read(role)).isEqualTo(read);
  }
}
