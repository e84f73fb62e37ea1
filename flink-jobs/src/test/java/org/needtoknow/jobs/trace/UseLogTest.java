package org.needtoknow.jobs.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.run.CopiedDepartment;
import org.needtoknow.jobs.run.SampleRun;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.LogSource;

class UseLogTest {
  private static final Subject SUBJECT =
      Subject.person(
          PersonIdentity.of(
              new PersonName("O\"DOE", "Jane", "", ""), Optional.of(LocalDate.of(1990, 2, 3))));

  @TempDir private Path folder;

  private void write(String reason) throws Exception {
    UseLog.of(folder, "quinnhaven")
        .write(
            Instant.parse("2026-01-02T03:04:05Z"),
            "clerk",
            UseLog.Action.EXPORT,
            "trace",
            SUBJECT,
            reason,
            "64ca7752");
  }

  private Path file() {
    return folder.resolve("use/quinnhaven.csv");
  }

  @Test
  void it_only_grows_and_is_its_owners_alone() throws Exception {
    write("FOI 1");
    String first = Files.readString(file());
    write("FOI 2, \"urgent\"\nand more");

    assertThat(Files.readString(file())).startsWith(first).contains("and more");
    assertThat(Files.readAllLines(file())).hasSize(3);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_log_that_others_may_open_is_refused() throws Exception {
    write("");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> write("")).isInstanceOf(ConfigurationException.class);
  }

  /** The mapping that docs/trace.md gives is the one that is tried here. */
  @Test
  void this_program_reads_it_as_a_log_with_the_mapping_of_the_guide() throws Exception {
    write("FOI 1");
    CopiedDepartment department = CopiedDepartment.of("vermont", folder);
    Files.createDirectories(department.folder().resolve("mappings"));
    Files.copy(file(), department.folder().resolve("logs/use.csv"));
    Files.writeString(department.folder().resolve("mappings/use.yaml"), mappingOfTheGuide());
    Path yaml = department.folder().resolve("department.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replaceFirst(
                "(?m)^logs:\n",
                "logs:\n  - system: need-to-know\n    mapping: mappings/use.yaml\n"
                    + "    files: logs/use.csv\n"));
    LogSource source =
        Department.read(department.folder()).logs().stream()
            .filter(log -> log.system().equals("need-to-know"))
            .findFirst()
            .orElseThrow();

    List<Lookup> lookups = new ArrayList<>();
    source
        .reader()
        .frame(department.folder(), "logs/use.csv", new EachBlock(source.reader(), lookups::add));

    assertThat(lookups).hasSize(1);
    Lookup lookup = lookups.get(0);
    assertThat(lookup.account()).isEqualTo("clerk");
    assertThat(lookup.action()).isEqualTo(LookupAction.EXPORT);
    assertThat(lookup.at()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(lookup.subject().person().name().first()).isEqualTo("JANE");
    assertThat(lookup.subject().person().dateOfBirth()).contains(LocalDate.of(1990, 2, 3));
    assertThat(lookup.reason()).isEqualTo("FOI 1");
  }

  private static String mappingOfTheGuide() throws Exception {
    String guide =
        Files.readString(SampleRun.sampleLogs().resolveSibling("docs").resolve("trace.md"));
    int from = guide.indexOf("```yaml\nformat: csv") + "```yaml\n".length();
    return guide.substring(from, guide.indexOf("```", from));
  }
}
