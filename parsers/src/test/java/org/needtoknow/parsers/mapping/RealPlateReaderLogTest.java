package org.needtoknow.parsers.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.lookup.SubjectKind;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;

/** A log that the agency itself published needs only a mapping. */
class RealPlateReaderLogTest {
  private static MappedLogs logs;

  @BeforeAll
  static void read() throws Exception {
    Path folder = Path.of("..", "sample-logs", "eugene-alpr");
    LogSource source = Department.read(folder).logs().get(0);
    logs = MappedLogs.read(source.reader(), folder, source.files().get(0));
  }

  @Test
  void everyRowIsALookup() {
    assertThat(logs.lookups).hasSize(4294);
    assertThat(logs.rejected).isEmpty();
    assertThat(logs.records()).isEqualTo(4294 + logs.notLookups("heading"));
    assertThat(logs.notLookups("heading")).isEqualTo(1);
    assertThat(logs.facts.problems()).isEmpty();
  }

  @Test
  void theSubjectIsNotExportedAndNotBlank() {
    assertThat(logs.lookups)
        .allSatisfy(
            lookup -> {
              assertThat(lookup.notExported())
                  .contains(LookupField.SUBJECT)
                  .doesNotContain(LookupField.REASON, LookupField.ACCOUNT, LookupField.TIME);
              assertThat(lookup.masked()).isEmpty();
              assertThat(lookup.subject().kind()).isEqualTo(SubjectKind.NONE);
              assertThat(lookup.action()).isEqualTo(LookupAction.SEARCH);
            });
  }

  @Test
  void timesAreUtcToTheThousandth() {
    assertThat(logs.lookups.get(0).at()).isEqualTo(Instant.parse("2025-06-18T00:02:04.789Z"));
    assertThat(logs.lookups.get(0).source().line()).isEqualTo(2);
    assertThat(logs.lookups.get(4293).at()).isEqualTo(Instant.parse("2025-12-02T23:01:50.984Z"));
  }

  @Test
  void blankReasonsStayBlankAndOthersAreDecoded() {
    assertThat(logs.lookups).filteredOn(lookup -> lookup.reason().isEmpty()).hasSize(5);
    assertThat(logs.lookups.get(1).reason()).isEqualTo("investigative");
    assertThat(logs.lookups).noneMatch(lookup -> lookup.reason().endsWith("+"));
  }

  @Test
  void caseNumbersAreFoundInsideReasons() {
    assertThat(logs.lookups)
        .filteredOn(lookup -> !lookup.cited().isBlank())
        .extracting(lookup -> lookup.cited().number())
        .contains("2510494", "2514277", "2508068");
  }

  @Test
  void thereAre147Users() {
    assertThat(logs.lookups.stream().map(lookup -> lookup.account()).distinct()).hasSize(147);
  }
}
