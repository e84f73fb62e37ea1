package org.needtoknow.parsers.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedDetail;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.work.WorkOnFile;

/** Details that feeds lack although their files are present. */
class MissingInformationTest {
  private static final String TOWN =
      """
      id: town
      zone: America/New_York
      logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
      """;

  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    write("log.csv", "User,When\nuser7,2026-03-01 10:00\n");
    write("log.yaml", "format: csv\ncolumns: {account: User, time: When}\n");
    write("department.yaml", TOWN);
    write("personnel.csv", "id,last,first,dob,role,badge\nE1,Doe,Jane,1990-01-02,patrol,7\n");
    write("calls.csv", "number,created\n" + rows(20, i -> "C" + i + ",2026-03-01 10:00"));
    write("call-units.csv", "call,employee,arrived\n" + rows(20, i -> "C" + i + ",E1,10:05"));
    write(
        "call-parties.csv",
        "call,role,last,first,oln,plate\n" + rows(20, i -> "C" + i + ",caller,Wren,Will,,"));
  }

  private interface Row {
    String of(int number);
  }

  private static String rows(int count, Row row) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(row.of(i)).append('\n');
    }
    return rows.toString();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private FeedCoverage of(Feed feed) throws Exception {
    Department department = Department.read(folder);
    DirectoryRead directory = DirectoryReader.read(department);
    List<FeedReport> reports = new ArrayList<>(directory.reports());
    reports.addAll(WorkOnFile.read(department, directory.directory()).reports());
    return CoverageReader.read(department, reports).of(feed);
  }

  @Test
  void columnsThatAreThereAndBlankInFewRowsTellEnough() throws Exception {
    assertThat(of(Feed.CALLS).missingDetails()).isEmpty();
    assertThat(of(Feed.PERSONNEL).missingDetails()).isEmpty();
  }

  @Test
  void callsWithoutTheTableOfUnitsAreMissing() throws Exception {
    Files.delete(folder.resolve("call-units.csv"));

    assertThat(of(Feed.CALLS).missingDetails()).containsExactly(FeedDetail.OFFICERS);
    assertThat(of(Feed.CALLS).isMissing()).isTrue();
  }

  @Test
  void callsOfWhichHardlyOneNamesAnybodyHereAreMissing() throws Exception {
    write("call-units.csv", "call,unit,employee\n" + rows(20, i -> "C" + i + ",FIRE 3,X" + i));
    assertThat(of(Feed.CALLS).isMissing()).isTrue();

    write(
        "call-units.csv",
        "call,unit,employee\nC1,,E1\n" + rows(20, i -> "C" + i + ",FIRE 3,X" + i));
    assertThat(of(Feed.CALLS).isMissing()).isTrue();

    write(
        "call-units.csv",
        "call,unit,employee\nC1,,E1\nC2,,E1\n" + rows(20, i -> "C" + i + ",FIRE 3,X" + i));
    assertThat(of(Feed.CALLS).isMissing()).isFalse();
  }

  @Test
  void callsWithoutPartiesTellOfNobody() throws Exception {
    Files.delete(folder.resolve("call-parties.csv"));

    assertThat(of(Feed.CALLS).missingDetailsInWords())
        .isEqualTo("no names, no driver's licences, no vehicles");
    assertThat(of(Feed.CALLS).isMissing()).isFalse();
  }

  @Test
  void aColumnThatIsNotThereTellsNothingAndOneBlankInFiftyRowsNeither() throws Exception {
    write("call-parties.csv", "call,role,last,first,oln\nC1,caller,Wren,Will,\n");
    assertThat(of(Feed.CALLS).missingDetails()).containsExactly(FeedDetail.VEHICLES);

    write(
        "call-parties.csv",
        "call,role,last,first,oln,plate\n" + rows(50, i -> "C1,caller,Wren,Will,D1,"));
    assertThat(of(Feed.CALLS).missingDetails()).containsExactly(FeedDetail.VEHICLES);

    write(
        "call-parties.csv",
        "call,role,last,first,oln,plate\n" + rows(50, i -> "C1,caller,Wren,,D1,ABC123"));
    assertThat(of(Feed.CALLS).missingDetails()).containsExactly(FeedDetail.PEOPLE);
  }

  @Test
  void peopleWithoutDatesOfBirthAreKnownByNoNameForSure() throws Exception {
    write("personnel.csv", "id,last,first,role,badge\nE1,Doe,Jane,patrol,7\n");

    assertThat(of(Feed.PERSONNEL).missingDetailsInWords()).isEqualTo("no dates of birth");
  }

  @Test
  void aColumnThatTheDepartmentDoesNotKeepIsMissedByNobody() throws Exception {
    write("call-parties.csv", "call,role,last,first\nC1,caller,Wren,Will\n");
    write("department.yaml", TOWN + "feeds: {call-parties: {not-kept: [oln, plate]}}\n");

    assertThat(of(Feed.CALLS).missingDetails()).isEmpty();
  }

  @Test
  void aColumnThatDoesNotExistCannotBeLeftOut() throws Exception {
    write("department.yaml", TOWN + "feeds: {call-parties: {not-kept: [plates]}}\n");

    assertThatThrownBy(() -> Department.read(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("call-parties has no column 'plates'")
        .hasMessageContaining("did you mean \"plate\"");
  }

  @Test
  void aRosterOfPeopleUnderOtherNumbersIsMissing() throws Exception {
    write(
        "duty.csv",
        "employee,kind,from,to\n" + rows(4, i -> "00E" + i + ",shift,2026-03-01 06:00,14:00"));
    assertThat(of(Feed.DUTY).present()).isFalse();

    write("duty.csv", "employee,kind,from,to\nE1,shift,2026-03-01 06:00,14:00\n");
    assertThat(of(Feed.DUTY).present()).isTrue();
  }

  @Test
  void workThatConcernsNobodyAndNothingIsMissingUnlessItIsTraining() throws Exception {
    String head = "number,kind,last,first,dob,plate,from\n";
    write("work.csv", head + rows(9, i -> "A" + i + ",permit,,Will,1980-01-01,,2026-03-01"));
    assertThat(of(Feed.WORK).present()).isFalse();

    write("work.csv", head + rows(9, i -> "A" + i + ",training,,,,,2026-03-01"));
    assertThat(of(Feed.WORK).present()).isTrue();

    write("work.csv", head + rows(9, i -> "A" + i + ",lookout,,,,ABC123,2026-03-01"));
    assertThat(of(Feed.WORK).present()).isTrue();
  }

  @Test
  void aFeedOfWhichManyRowsAreLostIsMissing() throws Exception {
    write(
        "calls.csv",
        "number,created\n" + rows(27, i -> "C" + i + ",2026-03-01 10:00") + rows(3, i -> "C,soon"));
    assertThat(of(Feed.CALLS).present()).isTrue();

    write(
        "calls.csv",
        "number,created\n" + rows(26, i -> "C" + i + ",2026-03-01 10:00") + rows(3, i -> "C,soon"));
    assertThat(of(Feed.CALLS).present()).isFalse();
  }

  @Test
  void aFileWithoutATableIsALostOne() throws Exception {
    write("duty.csv", "employee,kind,from,to\nE1,shift,2026-03-01 06:00,14:00\n");
    write("duty-april.csv", "");

    assertThat(of(Feed.DUTY).present()).isFalse();
  }
}
