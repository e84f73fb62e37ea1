package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.parsers.coverage.CoverageReader;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.department.Samples;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;
import org.needtoknow.parsers.work.WorkOnFile;

/** Dirty feeds never stop the reading, and no row of them is lost. */
class RandomDirtTest {
  private static final int ROUNDS = 150;

  @TempDir Path folder;

  /** The test counts the rows that it wrote, independently of the reader. */
  @Test
  void every_row_of_a_dirty_feed_is_accepted_or_rejected() throws Exception {
    Path clean = Samples.folder("small");
    copy(clean, folder);
    Department department = Department.read(folder);
    Random random = new Random(20260301);
    for (int round = 0; round < ROUNDS; round++) {
      FeedFile file = department.feeds().get(random.nextInt(department.feeds().size()));
      DirtyRows dirty = DirtyRows.of(Files.readAllBytes(clean.resolve(file.file())));
      for (int edits = 1 + random.nextInt(12); edits > 0; edits--) {
        dirty.edit(random);
      }
      Files.write(folder.resolve(file.file()), dirty.bytes());

      FeedReport report =
          readAll(department).stream()
              .filter(one -> one.file().equals(file.file()))
              .findFirst()
              .orElseThrow();

      assertThat(report.accepted() + report.rejectedRows())
          .as("rows of round %d, %s", round, file.file())
          .isEqualTo(dirty.rows());
      assertThat(report.totals().blank())
          .as("blank rows of round %d, %s", round, file.file())
          .isEqualTo(dirty.blankRows());
      assertThat(report.rejected())
          .as("rejected rows of round %d, %s", round, file.file())
          .hasSize((int) report.rejectedRows())
          .extracting(RejectedRow::line)
          .doesNotHaveDuplicates()
          .allMatch(line -> line >= 1 && line <= dirty.lines());
      restore(clean, file);
    }
  }

  @Test
  void any_bytes_in_any_feed_are_read_to_the_end() throws Exception {
    Path clean = Samples.folder("small");
    copy(clean, folder);
    Department department = Department.read(folder);
    Random random = new Random(20260301);
    for (int round = 0; round < ROUNDS; round++) {
      FeedFile file = department.feeds().get(random.nextInt(department.feeds().size()));
      byte[] bytes = Files.readAllBytes(clean.resolve(file.file()));
      for (int flips = 1 + random.nextInt(12); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] = dirt(random);
      }
      Files.write(folder.resolve(file.file()), bytes);

      List<FeedReport> reports = readAll(department);

      assertThat(reports)
          .as("round %d, %s", round, file.file())
          .extracting(FeedReport::file)
          .containsExactlyInAnyOrderElementsOf(
              department.feeds().stream().map(FeedFile::file).toList());
      restore(clean, file);
    }
  }

  private static List<FeedReport> readAll(Department department) throws Exception {
    List<FeedReport> reports = new ArrayList<>(DirectoryReader.read(department).reports());
    reports.addAll(WorkOnFile.read(department).reports());
    CoverageReader.read(department, reports);
    return reports;
  }

  private void restore(Path clean, FeedFile file) throws IOException {
    Files.copy(
        clean.resolve(file.file()),
        folder.resolve(file.file()),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void an_unclosed_quotation_mark_costs_its_own_row_only() throws Exception {
    copy(Samples.folder("small"), folder);
    Files.writeString(
        folder.resolve("units.csv"),
        """
        unit,kind,employee,from,to
        3A1,unit,E1,2026-03-01 10:00,2026-03-01 18:00
        "3A2,unit,E1,2026-03-02 10:00,2026-03-02 18:00
        3A3,unit,E1,2026-03-03 10:00,2026-03-03 18:00
        "3A4",unit,E1,2026-03-04 10:00,2026-03-04 18:00
        6" knife,unit,E1,2026-03-05 10:00,2026-03-05 18:00
        """);

    DirectoryRead read = DirectoryReader.read(Department.read(folder));

    assertThat(read.directory().units())
        .extracting(unit -> unit.unit())
        .containsExactly("3A1", "3A3", "3A4", "6\" KNIFE");
    FeedReport report =
        read.reports().stream().filter(r -> r.table() == FeedTable.UNITS).findFirst().orElseThrow();
    assertThat(report.rejected())
        .containsExactly(
            new RejectedRow(
                "units.csv",
                3,
                "",
                RowProblem.CANNOT_BE_SPLIT,
                "a quotation mark is opened and never closed"));
  }

  private static byte dirt(Random random) {
    byte[] nasty = {'"', ',', '\n', '\r', 0, (byte) 0xFF, ';', '{', '-', '9'};
    return random.nextBoolean() ? nasty[random.nextInt(nasty.length)] : (byte) random.nextInt(256);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
