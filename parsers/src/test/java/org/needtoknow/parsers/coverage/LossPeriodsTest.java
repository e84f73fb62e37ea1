package org.needtoknow.parsers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedCoverage;
import org.needtoknow.model.work.FeedCoverage.Answer;
import org.needtoknow.model.work.UnitOnCall;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.work.WorkOnFile;
import org.needtoknow.parsers.work.WorkReader;

/** Files that were cut off, at the beginning or at the end, without any mark. */
class LossPeriodsTest {
  private static final LocalDateTime MARCH = LocalDateTime.parse("2026-03-01T00:00");
  private static final int MANY = 240;

  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    write("log.csv", "User,When\nuser7,2026-03-01 10:00\n");
    write("log.yaml", "format: csv\ncolumns: {account: User, time: When}\n");
    write(
        "department.yaml",
        """
        id: town
        zone: UTC
        logs: [{system: portal, mapping: log.yaml, zone: UTC, files: log.csv}]
        """);
    write("personnel.csv", "id,last,first,role,badge\nE1,Doe,Jane,patrol,7\n");
    calls(0, MANY);
    units(0, MANY);
    parties(0, MANY);
  }

  /** Every third hour of March. */
  private static LocalDateTime at(int call) {
    return MARCH.plusHours(3L * call);
  }

  private static Instant instant(int call) {
    return at(call).toInstant(ZoneOffset.UTC);
  }

  private void calls(int from, int to) throws IOException {
    table("calls.csv", "number,created", from, to, i -> "C26-" + i + "," + at(i));
  }

  private void units(int from, int to) throws IOException {
    table("call-units.csv", "call,employee,arrived", from, to, i -> "C26-" + i + ",E1," + at(i));
  }

  private void parties(int from, int to) throws IOException {
    table(
        "call-parties.csv",
        "call,role,last,first,oln,plate",
        from,
        to,
        i -> i % 2 == 0 ? "C26-" + i + ",caller,Wren,Will,," : "");
  }

  private interface Row {
    String of(int number);
  }

  private void table(String file, String heading, int from, int to, Row row) throws IOException {
    StringBuilder rows = new StringBuilder(heading).append('\n');
    for (int i = from; i < to; i++) {
      String one = row.of(i);
      rows.append(one).append(one.isEmpty() ? "" : "\n");
    }
    write(file, rows.toString());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void declare(String... rows) throws IOException {
    write("coverage.csv", "feed,status,from,to,reason\n" + String.join("\n", rows) + "\n");
  }

  private FeedCoverage of(Feed feed) throws Exception {
    Department department = Department.read(folder);
    DirectoryRead directory = DirectoryReader.read(department);
    List<FeedReport> reports = new ArrayList<>(directory.reports());
    WorkReader.Outcome work = WorkOnFile.read(department, directory.directory()).outcome();
    reports.addAll(work.reports());
    return CoverageReader.read(department, reports, work).of(feed);
  }

  private Answer answer(Feed feed, int call) throws Exception {
    return of(feed).over(instant(call), instant(call));
  }

  @Test
  void whatIsWholeHasNoBreaks() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");

    assertThat(of(Feed.CALLS).silences()).isEmpty();
    assertThat(answer(Feed.CALLS, 100)).isEqualTo(Answer.COMPLETE);
  }

  @Test
  void aStreamNobodySpeaksOfBeginsWithItsFirstRecord() throws Exception {
    assertThat(of(Feed.CALLS).completeFrom()).contains(instant(0));
    assertThat(answer(Feed.CALLS, -1)).isEqualTo(Answer.MISSING);
    assertThat(answer(Feed.CALLS, 1)).isEqualTo(Answer.COMPLETE);
  }

  @Test
  void casesNobodySpeaksOfAreCompleteOnceTheyGoBackAMonth() throws Exception {
    write("cases.csv", "number,opened\n26-1,2026-03-01\n26-2,2026-04-20\n");
    assertThat(of(Feed.CASES).completeFrom()).contains(Instant.parse("2026-03-31T00:00:00Z"));

    declare("cases,complete,2026-03-01,2026-04-30,all that were open");
    assertThat(of(Feed.CASES).completeFrom()).contains(Instant.parse("2026-03-01T00:00:00Z"));
  }

  @Test
  void aTableOfNoRowsSaysNothing() throws Exception {
    calls(0, 0);
    assertThat(of(Feed.CALLS).isMissing()).isTrue();

    calls(0, MANY);
    units(0, 0);
    assertThat(of(Feed.CALLS).isMissing()).isTrue();

    units(0, MANY);
    parties(0, 0);
    assertThat(of(Feed.CALLS).missingDetailsInWords()).startsWith("no names");
  }

  @Test
  void callsOfWhichOneInTenIsNamedByOthersAndNotOnFileAreMissing() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    calls(0, MANY * 19 / 20);
    assertThat(of(Feed.CALLS).isMissing()).isFalse();

    calls(0, MANY * 17 / 20);
    assertThat(of(Feed.CALLS).isMissing()).isTrue();
  }

  @Test
  void callsOfWhichOneInTenWasSomebodysNobodyKnowsAreMissing() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    unitsByNumber(20);
    assertThat(of(Feed.CALLS).isMissing()).isFalse();

    unitsByNumber(6);
    assertThat(of(Feed.CALLS).isMissing()).isTrue();
  }

  /** One in this many has a personnel number that no employee has. */
  private void unitsByNumber(int oneIn) throws IOException {
    table(
        "call-units.csv",
        "call,employee,arrived",
        0,
        MANY,
        i -> "C26-" + i + (i % oneIn == 0 ? ",X1," : ",E1,") + at(i));
  }

  @Test
  void unitsOfNeighboursAreNoLoss() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    table(
        "call-units.csv",
        "call,unit,employee,arrived",
        0,
        MANY,
        i -> "C26-" + i + (i % 3 == 0 ? ",COUNTY 4,9001," : ",3A,E1,") + at(i));

    assertThat(of(Feed.CALLS).isMissing()).isFalse();
  }

  @Test
  void aNumberThatNobodyHasLeavesTheUnitToTheRoster() throws Exception {
    write("units.csv", "unit,kind,employee,from,to\n3A,unit,E1,2026-03-01,2026-03-30\n");
    table("call-units.csv", "call,unit,employee,arrived", 0, 1, i -> "C26-0,3A,9001," + at(1));
    Department department = Department.read(folder);
    DirectoryRead directory = DirectoryReader.read(department);

    assertThat(WorkOnFile.read(department, directory.directory()).calls())
        .filteredOn(call -> call.number().equals("C26-0"))
        .flatExtracting(CallForService::units)
        .flatExtracting(UnitOnCall::employeeIds)
        .containsExactly("E1");
  }

  @Test
  void casesOfWhichOneInTenIsSomebodysNobodyKnowsAreMissing() throws Exception {
    declare("cases,complete,2026-03-01,2026-03-30,all that were open");
    table("cases.csv", "number,opened", 0, 40, i -> "26-" + i + "," + at(i));
    table("case-parties.csv", "case,last,first", 0, 40, i -> "26-" + i + ",Wren,Will");
    table(
        "case-assignments.csv",
        "case,employee",
        0,
        40,
        i -> "26-" + i + (i % 6 == 0 ? ",X1" : ",E1"));

    assertThat(of(Feed.CASES).isMissing()).isTrue();
  }

  @Test
  void namesInEachOthersColumnsTellNobody() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    table(
        "call-parties.csv",
        "call,role,last,first,oln,plate",
        0,
        MANY,
        i -> "C26-" + i + ",caller," + (i % 9 == 0 ? "Mary" : "Will") + ",Wren,,");

    assertThat(of(Feed.CALLS).missingDetailsInWords()).startsWith("no names");
  }

  @Test
  void whereUnitsStopBeingNamedTheCallsAreSilent() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    units(0, MANY / 2);

    assertThat(answer(Feed.CALLS, MANY / 4)).isEqualTo(Answer.COMPLETE);
    assertThat(answer(Feed.CALLS, MANY * 3 / 4)).isEqualTo(Answer.SILENT);
    assertThat(of(Feed.CALLS).silences())
        .extracting(FeedCoverage.Silence::reason)
        .containsExactly("no call in it names who was on it");
  }

  @Test
  void wherePartiesStopBeingListedTheCallsAreSilent() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    parties(MANY / 2, MANY);

    assertThat(answer(Feed.CALLS, MANY / 4)).isEqualTo(Answer.SILENT);
    assertThat(answer(Feed.CALLS, MANY * 3 / 4)).isEqualTo(Answer.COMPLETE);
  }

  @Test
  void aFewCallsInARowThatConcernNobodyAreNoBreak() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    table(
        "call-parties.csv",
        "call,role,last,first,oln,plate",
        0,
        MANY,
        i -> i < 100 || i > 118 ? "C26-" + i + ",caller,Wren,Will,," : "");

    assertThat(of(Feed.CALLS).silences()).isEmpty();
  }

  @Test
  void callsThatEndDaysBeforeTheyAreSaidToAreSilentFromThere() throws Exception {
    declare("calls,complete,2026-03-01,2026-03-30,");
    calls(0, MANY / 2);
    units(0, MANY / 2);
    parties(0, MANY / 2);

    assertThat(answer(Feed.CALLS, MANY / 4)).isEqualTo(Answer.COMPLETE);
    assertThat(answer(Feed.CALLS, MANY * 3 / 4)).isEqualTo(Answer.SILENT);
  }

  @Test
  void onceCasesStopTellingWhoHasThemNoLaterLookupIsJudged() throws Exception {
    declare("cases,complete,2026-03-01,2026-03-30,all that were open");
    table("cases.csv", "number,opened", 0, MANY, i -> "26-" + i + "," + at(i));
    table("case-parties.csv", "case,last,first", 0, MANY, i -> "26-" + i + ",Wren,Will");
    table("case-assignments.csv", "case,employee", 0, 100, i -> "26-" + i + ",E1");

    assertThat(answer(Feed.CASES, 50)).isEqualTo(Answer.COMPLETE);
    assertThat(answer(Feed.CASES, 110)).isEqualTo(Answer.SILENT);
  }

  @Test
  void numbersAreHeldToTheFeedFromWhereItIsComplete() throws Exception {
    declare("calls,complete,2026-03-11,2026-03-30,");

    assertThat(of(Feed.CALLS).numbered("C26-70")).isEqualTo(FeedCoverage.Numbered.BEFORE);
    assertThat(of(Feed.CALLS).numbered("C26-999")).isEqualTo(FeedCoverage.Numbered.WITHIN);
    assertThat(of(Feed.CALLS).numbered("C26999")).isEqualTo(FeedCoverage.Numbered.WITHIN);
    assertThat(of(Feed.CALLS).numbered("26-999")).isEqualTo(FeedCoverage.Numbered.OTHERWISE);
  }
}
