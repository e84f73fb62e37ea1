package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.reports.summary.SummaryPage;
import org.needtoknow.results.archive.FinishedRun;
import org.needtoknow.results.run.FileRecord;
import org.needtoknow.results.run.RunRecord;

/** The documents of a run say everything that its summary shows, and all that it rests on. */
class RunFromDocumentsTest {
  @TempDir private static Path folder;
  private static Path run;
  private static Department department;

  @BeforeAll
  static void audit() throws Exception {
    CopiedDepartment copied = CopiedDepartment.of("maine", folder);
    department = Department.read(copied.folder());
    Path out = folder.resolve("out");
    SampleRun.audit(copied.folder(), out, RunMode.BATCH, 2);
    run = FinishedRun.open(out).folder();
  }

  /** As an archive or a colleague gets it: no department, no key. */
  private static Path copyOfDocuments(Path parent) throws IOException {
    Path copy = Files.createDirectory(parent.resolve("elsewhere"));
    try (var files = Files.list(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void the_summary_is_made_again_byte_for_byte_from_the_documents_alone(@TempDir Path parent)
      throws Exception {
    Path copy = copyOfDocuments(parent);
    Files.delete(copy.resolve("summary.html"));

    byte[] page = SummaryPage.of(copy).getBytes(StandardCharsets.UTF_8);

    assertThat(page).isEqualTo(Files.readAllBytes(run.resolve("summary.html")));
    assertThat(new String(page, StandardCharsets.UTF_8)).contains("P-", "S-");
  }

  @Test
  void every_file_that_was_read_is_in_the_record_with_its_hash() throws Exception {
    RunRecord record = FinishedRun.open(run).record();
    SortedMap<String, String> read = new TreeMap<>(record.inputs().files());
    for (FileRecord file : record.files()) {
      read.put(file.file(), file.sha256());
    }
    SortedMap<String, String> there = new TreeMap<>();
    try (var files = Files.walk(department.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = department.folder().relativize(file).toString();
        if (!department.unreadFiles().contains(name)) {
          there.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
        }
      }
    }

    assertThat(read).isEqualTo(there);
    assertThat(there.keySet()).anyMatch(name -> name.startsWith("mappings/"));
  }

  @Test
  void whoever_knows_the_field_names_alone_comes_to_the_same_numbers(@TempDir Path parent)
      throws Exception {
    Path copy = copyOfDocuments(parent);
    assertThat(recomputed(copy)).isEqualTo(0);

    Path lookups = copy.resolve("lookups.ndjson");
    List<String> lines = Files.readAllLines(lookups);
    Files.write(lookups, lines.subList(1, lines.size()));
    assertThat(recomputed(copy)).as("a lookup is lost").isEqualTo(1);
    Files.write(lookups, lines);

    Path page = copy.resolve("summary.html");
    String shown = Files.readString(page);
    Files.writeString(page, shown.replaceFirst("class=\"big\">\\d", "class=\"big\">x"));
    assertThat(recomputed(copy)).as("the page shows another number").isEqualTo(1);
  }

  /** The exit code of the script that recomputes a summary. */
  private static int recomputed(Path documents) throws Exception {
    Path script = SampleRun.sampleLogs().resolveSibling("scripts").resolve("recompute-summary");
    Process python;
    try {
      python =
          new ProcessBuilder("python3", script.toString(), documents.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException noPython) {
      assumeTrue(false, "python3 is not here");
      throw noPython;
    }
    assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return python.exitValue();
  }
}
