package org.needtoknow.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.needtoknow.jobs.run.MarkedDepartment.MARKER;
import static org.needtoknow.jobs.run.MarkedDepartment.PLATE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.cli.Ntk;
import org.needtoknow.jobs.task.KeyFile;
import org.needtoknow.results.mask.AuditNumbers;
import org.needtoknow.results.mask.Masking;

class MaskedOutputTest {
  @TempDir private Path folder;

  /** With a row that cannot be read, which names the subject as well. */
  private CopiedDepartment department() throws Exception {
    return MarkedDepartment.in(folder)
        .append(
            "logs/collect-2025-11.csv",
            "CTX,no time "
                + MARKER
                + ",ibaro,,,,DQ,C,,,,\""
                + MARKER
                + ",A\",,,,,,,,,,,,HIT,USER\n");
  }

  @Test
  void a_subject_stands_in_restricted_files_and_nowhere_else() throws Exception {
    CopiedDepartment department = department();
    Path out = folder.resolve("out");

    RunOutcome outcome = SampleRun.audit(department.folder(), out, RunMode.BATCH, 2);

    assertThat(outcome.rejected()).isEqualTo(1);
    assertThat(Files.readString(out.resolve("latest/lookups.ndjson"))).contains(MARKER);
    assertThat(Files.readString(out.resolve("latest/review-items.ndjson"))).contains(MARKER);
    assertThat(Files.readString(out.resolve("latest/summary.html"))).doesNotContain(PLATE);
    assertThat(Files.readString(out.resolve("latest/run.json"))).doesNotContain(PLATE);
    assertThat(Files.readString(out.resolve("latest/review-items.csv"))).doesNotContain(MARKER);
    assertThat(outcome.toString()).doesNotContain(MARKER);
  }

  @Test
  void the_terminal_shows_every_step_and_the_result_and_names_no_subject() throws Exception {
    String department = department().folder().toString();
    String out = folder.resolve("out").toString();
    String key = SampleRun.key(folder).toString();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardOut = System.out;
    PrintStream standardError = System.err;
    int exitCode;
    try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      System.setErr(capture);
      PrintWriter terminal = new PrintWriter(capture, true);
      exitCode = Ntk.run(terminal, terminal, "audit", department, "--out", out, "--key-file", key);
    } finally {
      System.setOut(standardOut);
      System.setErr(standardError);
    }
    String shown = printed.toString(StandardCharsets.UTF_8);

    assertThat(exitCode).isZero();
    assertThat(shown)
        .contains("ntk: auditing 3 log files", "ntk: writing the results")
        .contains("review items", "listed in rejected.ndjson", "run.json")
        .doesNotContain(PLATE);
  }

  @Test
  void the_masked_rendering_of_every_document_names_no_subject_and_nobody() throws Exception {
    Path out = folder.resolve("out");
    SampleRun.audit(department().folder(), out, RunMode.BATCH, 2);
    Masking masked = new Masking(new AuditNumbers(KeyFile.read(SampleRun.key(folder))));
    ObjectMapper json = new ObjectMapper();
    int seen = 0;
    for (String file : new String[] {"lookups.ndjson", "review-items.ndjson", "shown.ndjson"}) {
      for (String line : Files.readAllLines(out.resolve("latest").resolve(file))) {
        String text = masked.of(json.readTree(line)).toString();
        seen += line.contains(MARKER) ? 1 : 0;
        assertThat(text).doesNotContain(PLATE).doesNotContain("ibaro");
        assertThat(text).doesNotContain("\"201\"");
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  /** All of a row may be known but the plate: then its hash tells which of all plates it was. */
  @Test
  void the_hash_of_a_row_and_the_name_of_a_terminal_stay_in_restricted_files() throws Exception {
    Path out = folder.resolve("out");
    SampleRun.audit(department().folder(), out, RunMode.BATCH, 2);
    Masking masked = new Masking(new AuditNumbers(KeyFile.read(SampleRun.key(folder))));
    ObjectMapper json = new ObjectMapper();
    int hashes = 0;
    int terminals = 0;
    for (String line : Files.readAllLines(out.resolve("latest/lookups.ndjson"))) {
      JsonNode full = json.readTree(line);
      String hash = full.at("/ntk/source/sha256").asText();
      String terminal = full.at("/host/name").asText();
      JsonNode shown = masked.of(full);
      if (!hash.isEmpty()) {
        hashes++;
        assertThat(shown.toString()).doesNotContain(hash);
      }
      if (!terminal.isEmpty()) {
        terminals++;
        assertThat(shown.at("/host/name").asText()).matches("T-[0-9a-f]{10}");
        assertThat(shown.toString()).doesNotContain('"' + terminal + '"');
      }
    }
    assertThat(hashes).isGreaterThan(5);
    assertThat(terminals).isGreaterThan(5);
  }
}
