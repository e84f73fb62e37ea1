package org.needtoknow.parsers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.RecordKind;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Relationship;
import org.needtoknow.model.personnel.Restriction;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.Samples;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.feed.FeedTable;
import org.needtoknow.parsers.feed.RejectedRow;
import org.needtoknow.parsers.feed.RowProblem;

class DirectoryReaderTest {
  private DirectoryRead read;

  @BeforeEach
  void readFolder() throws Exception {
    read = DirectoryReader.read(Department.read(Samples.folder("small")));
  }

  private FeedReport report(FeedTable table) {
    return read.reports().stream().filter(r -> r.table() == table).findFirst().orElseThrow();
  }

  @Test
  void anEmployeeIsReadWithAliasesAndVehicles() {
    Employee employee = read.directory().employees().get(0);

    assertThat(employee.id()).isEqualTo("E1");
    assertThat(employee.identity().name().asNam()).isEqualTo("DOE,JANE");
    assertThat(employee.identity().dateOfBirth()).contains(LocalDate.of(1980, 2, 3));
    assertThat(employee.aliases())
        .extracting(name -> name.asNam())
        .containsExactly("ROE,JANE ANN JR", "POE,JANE");
    assertThat(employee.vehicles()).hasSize(2);
    assertThat(employee.vehicles().get(0).plate()).isEqualTo("ABC123");
    assertThat(employee.vehicles().get(0).state()).isEqualTo("VT");
    assertThat(employee.vehicles().get(1).vin()).isEqualTo("1FTXX");
    assertThat(employee.role()).isEqualTo(Role.PATROL);
    assertThat(employee.supervisorId()).isEqualTo("E9");
  }

  @Test
  void latinBytesUnknownWordsAndBadDatesCostNoRow() {
    Employee employee = read.directory().employees().get(1);

    assertThat(employee.identity().name().last()).isEqualTo("NUÑEZ");
    assertThat(employee.identity().dateOfBirth()).isEmpty();
    assertThat(employee.role()).isEqualTo(Role.OTHER);
    assertThat(employee.hired()).contains(LocalDate.of(2011, 5, 6));
    assertThat(employee.separated()).isEmpty();
    assertThat(read.directory().employees().get(2).hired())
        .describedAs("a bare number is no date")
        .isEmpty();
    assertThat(read.directory().employees().get(2).role()).isEqualTo(Role.COMMAND);
  }

  @Test
  void theReportSaysWhatWasUnderstood() {
    FeedReport personnel = report(FeedTable.PERSONNEL);

    assertThat(personnel.rows()).isEqualTo(4);
    assertThat(personnel.accepted()).isEqualTo(3);
    assertThat(personnel.rejected())
        .containsExactly(new RejectedRow("personnel.csv", 5, "Id", RowProblem.BLANK, "is blank"));
    assertThat(personnel.header().unknown()).containsExactly("Shoe Size");
    assertThat(personnel.header().blank()).containsExactly("middle", "suffix");
    assertThat(personnel.header().missing())
        .containsExactly("address", "phone", "badge", "rank", "unit");
    assertThat(personnel.warnings())
        .extracting(personnel::words)
        .containsExactly(
            "column 'DOB': has the day before the month; read as blank; write it YYYY-MM-DD (line"
                + " 3)",
            "column 'Hired': is a bare number, which can mean several dates; format the column as"
                + " a date; read as blank; write it YYYY-MM-DD (line 7)",
            "column 'Role': is not a known word; read as other; known are patrol,"
                + " detective, supervisor, command, dispatcher, records, administrator, internal"
                + " affairs, other (line 3)");
  }

  @Test
  void periodsThatEndBeforeTheyStartAreRejected() {
    assertThat(report(FeedTable.UNITS).rejected())
        .containsExactly(
            new RejectedRow(
                "units.csv",
                6,
                "to",
                RowProblem.END_NOT_AFTER_BEGIN,
                "end time 'to' is not after begin time 'from'"));
    assertThat(read.directory().units()).hasSize(5);
    assertThat(read.directory().units().get(4).to())
        .isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
  }

  @Test
  void wordsAreUnderstoodByTheirSynonyms() {
    assertThat(read.directory().credentialEvents())
        .extracting(CredentialEvent::kind)
        .containsExactly(CredentialEvent.Kind.COMPROMISED);
    assertThat(read.directory().relationships())
        .extracting(Relationship::kind)
        .containsExactly(Relationship.Kind.HOUSEHOLD);
    assertThat(report(FeedTable.RELATIONSHIPS).rejectedRows()).isEqualTo(2);
    assertThat(read.directory().work())
        .extracting(WorkItem::kind)
        .containsExactly(WorkItem.Kind.LOOKOUT);
    assertThat(read.directory().restrictions()).hasSize(1);
    Restriction restriction = read.directory().restrictions().get(0);
    assertThat(restriction.kind()).isEqualTo(Restriction.Kind.PUBLIC_FIGURE);
    assertThat(restriction.record().kind()).isEqualTo(RecordKind.CASE);
    assertThat(restriction.allowed()).containsExactlyInAnyOrder("E9", "E1");
  }
}
