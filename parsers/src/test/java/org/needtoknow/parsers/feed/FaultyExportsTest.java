package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.work.WorkPart;
import org.needtoknow.parsers.work.WorkReader;

/** Feeds as real exporters write them: nothing is guessed in silence, nothing merges. */
class FaultyExportsTest {
  @TempDir Path folder;

  @BeforeEach
  void log() throws Exception {
    write("log.csv", "User,When\n");
    write("log.yaml", "format: csv\ncolumns: {account: User, time: When}\n");
    write(
        "department.yaml",
        """
        id: faulty
        zone: America/New_York
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """);
  }

  private void write(String file, String text) throws Exception {
    Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
  }

  private DirectoryRead directory() throws Exception {
    return DirectoryReader.read(Department.read(folder));
  }

  private FeedReport only() throws Exception {
    return directory().reports().get(0);
  }

  private static List<RowProblem> warned(FeedReport report) {
    return report.warnings().stream().map(FeedWarning::problem).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,Last,last,dob", "id,last,first,first", "ID,id,last,first"})
  void aColumnTwiceInTheHeadingLosesTheFile(String heading) throws Exception {
    write("personnel.csv", heading + "\n1,Roe,Roe,1980-01-01\n2,Poe,Poe,1980-01-02\n");

    assertThat(directory().directory().employees()).isEmpty();
    assertThat(only().isReliable()).isFalse();
    assertThat(only().toLookAt()).anyMatch(words -> words.contains("twice; no row is read"));
  }

  @Test
  void anUnknownColumnTwiceDoesNoHarm() throws Exception {
    write("personnel.csv", "id,last,note,note\n1,Roe,a,b\n");

    assertThat(directory().directory().employees()).hasSize(1);
  }

  @Test
  void aSecondHeadingInAnotherOrderSetsTheOrder() throws Exception {
    write("personnel.csv", "id,last,first\n1,Roe,Ann\nid,first,last\n2,Bea,Poe\n");

    assertThat(directory().directory().employees())
        .extracting(employee -> employee.identity().name().last())
        .containsExactly("ROE", "POE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=\"\"0101\"\"", "'0101", "\u00a00101\u202f", "0101_x000D_"})
  void whatExportsAddToACellIsRemoved(String id) throws Exception {
    write("personnel.csv", "id,last\n\"" + id + "\",Roe\n");

    assertThat(directory().directory().employees())
        .extracting(Employee::id)
        .containsExactly("0101");
  }

  @Test
  void lettersReadInAWrongCharacterSetAreRepairedAndReported() throws Exception {
    write("personnel.csv", "id,last,first\n1,NuÃ±ez,JosÃ©\n");

    assertThat(directory().directory().employees().get(0).identity().name().asNam())
        .isEqualTo("NUÑEZ,JOSÉ");
    assertThat(warned(only())).containsExactly(RowProblem.TEXT_REPAIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"last", "first"})
  void aWholeNameInOneColumnIsSplit(String column) throws Exception {
    write("personnel.csv", "id," + column + "\n1,\"Rowan, Peter A\"\n");

    assertThat(directory().directory().employees().get(0).identity().name().asNam())
        .isEqualTo("ROWAN,PETER A");
    assertThat(warned(only())).containsExactly(RowProblem.WHOLE_NAME);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoStintsOfOnePersonAddUpInWhateverOrder(boolean olderLast) throws Exception {
    String older = "105,Roe,Ann,2010-01-01,2015-06-30\n";
    String newer = "105,Poe,Ann,2018-01-01,\n";
    write(
        "personnel.csv",
        "id,last,first,hired,separated\n" + (olderLast ? newer + older : older + newer));

    Employee employee = directory().directory().employees().get(0);

    assertThat(directory().directory().employees()).hasSize(1);
    assertThat(employee.identity().name().last()).isEqualTo("POE");
    assertThat(employee.separated()).isEmpty();
    assertThat(employee.aliases()).extracting(name -> name.last()).containsExactly("ROE");
    assertThat(List.of("2012-03-01", "2016-03-01", "2020-03-01"))
        .extracting(day -> employee.isEmployedWithin(LocalDate.parse(day), LocalDate.parse(day)))
        .containsExactly(true, false, true);
    assertThat(warned(only())).containsExactly(RowProblem.ANOTHER_STINT);
  }

  @Test
  void aCorrectedRowIsNoSecondStint() throws Exception {
    write(
        "personnel.csv",
        "id,last,hired,separated\n105,Roe,2010-01-01,\n105,Roe,2010-01-01,2026-01-31\n");

    Employee employee = directory().directory().employees().get(0);

    assertThat(employee.earlier()).isEmpty();
    assertThat(employee.separated()).contains(LocalDate.parse("2026-01-31"));
  }

  @Test
  void anOwnerWhoIsNotInPersonnelIsReported() throws Exception {
    write("personnel.csv", "id,last\n105,Roe\n");
    write("accounts.csv", "system,username,owner\nncic,roe,1105\n");

    assertThat(warned(directory().reports().get(1)))
        .containsExactly(RowProblem.OWNER_NOT_IN_PERSONNEL);
    assertThat(directory().reports().get(1).toLookAt()).hasSize(1);
  }

  @Test
  void aVinAsAPowerOfTenIsBlankAndReported() throws Exception {
    write("personnel.csv", "id,last,vehicles\n1,Roe,VIN:1.2345E+16\n");
    write("work.csv", "number,kind,from,last,vin\nW1,warrant,2026-03-01,Poe,1.2345E+16\n");

    DirectoryRead read = directory();

    assertThat(read.directory().employees().get(0).vehicles()).isEmpty();
    assertThat(read.directory().work().get(0).vehicle().isBlank()).isTrue();
    assertThat(read.reports())
        .allSatisfy(report -> assertThat(warned(report)).containsExactly(RowProblem.POWER_OF_TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.026E+11", "2.026e+11", "2,026E+11"})
  void aNumberAsAPowerOfTenIsNoNumber(String number) throws Exception {
    write("cases.csv", "number,opened\n\"" + number + "\",2026-03-01 10:00\n");

    FeedReport cases = work().reports().get(0);

    assertThat(cases.rejected())
        .extracting(RejectedRow::problem)
        .containsExactly(RowProblem.POWER_OF_TEN);
  }

  @ParameterizedTest
  @CsvSource({"000113, 113", "113, 000113", "26-00113, 26-113"})
  void aTableThatLostItsZerosBelongsToTheCase(String number, String written) throws Exception {
    write("cases.csv", "number,opened\n" + number + ",2026-03-01 10:00\n");
    write("case-parties.csv", "case,role,last\n" + written + ",victim,Roe\n");

    FeedReport parties = work().reports().get(1);

    assertThat(work().parts()).extracting(WorkPart::number).containsExactly(number, number);
    assertThat(warned(parties)).containsExactly(RowProblem.ZEROS_DIFFER);
    assertThat(parties.toLookAt()).hasSize(1);
  }

  @Test
  void aNumberThatFitsTwoCasesWithoutZerosBelongsToNeither() throws Exception {
    write("cases.csv", "number,opened\n0113,2026-03-01 10:00\n00113,2026-03-01 10:00\n");
    write("case-parties.csv", "case,role,last\n113,victim,Roe\n0113,victim,Poe\n");

    assertThat(work().parts())
        .extracting(WorkPart::number)
        .containsExactly("0113", "00113", "0113");
    assertThat(warned(work().reports().get(1))).containsExactly(RowProblem.CASE_NOT_ON_FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-05 00:00:00.000", "2026-03-05T00:00:00", "03/05/2026 12:00:00 AM"})
  void aColumnOfMidnightsHoldsDays(String closed) throws Exception {
    write("cases.csv", "number,opened,closed\n1,2026-02-20 08:30," + closed + "\n");

    assertThat(((WorkPart.CaseHead) work().parts().get(0).content()).file().open().get(0).to())
        .contains(java.time.Instant.parse("2026-03-06T05:00:00Z"));
    assertThat(work().reports().get(0).toLookAt()).anyMatch(words -> words.contains("midnights"));
  }

  private record Work(List<WorkPart> parts, List<FeedReport> reports) {}

  private Work work() throws Exception {
    List<WorkPart> parts = new ArrayList<>();
    Department department = Department.read(folder);
    DirectoryRead directory = DirectoryReader.read(department);
    List<FeedReport> reports =
        WorkReader.read(department, directory.directory(), parts::add).reports();
    return new Work(parts, reports);
  }
}
