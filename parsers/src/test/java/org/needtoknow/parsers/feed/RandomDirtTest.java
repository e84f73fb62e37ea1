package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Whatever bytes stand in a feed, reading goes on and every row is accounted for. */
class RandomDirtTest {
  private static final int ROUNDS = 150;

  @TempDir Path folder;

  @Test
  void flippedBytesInAnyFeedNeverThrowAndRowsBalance() throws Exception {
    Path clean = Samples.folder("small");
    copy(clean, folder);
    Department department = Department.read(folder);
    Random random = new Random(20260301);
    for (int round = 0; round < ROUNDS; round++) {
      FeedFile file = department.feeds().get(random.nextInt(department.feeds().size()));
      byte[] bytes = Files.readAllBytes(clean.resolve(file.file()));
      int flips = 1 + random.nextInt(12);
      for (int i = 0; i < flips; i++) {
        bytes[random.nextInt(bytes.length)] = dirt(random);
      }
      Files.write(folder.resolve(file.file()), bytes);

      List<FeedReport> reports = new ArrayList<>(DirectoryReader.read(department).reports());
      WorkOnFile work = WorkOnFile.read(department);
      reports.addAll(work.reports());
      CoverageReader.read(department, reports);

      assertThat(reports).hasSize(department.feeds().size());
      assertThat(reports)
          .as("round %d, %s", round, file.file())
          .allMatch(report -> report.rows() == report.accepted() + report.rejectedRows());
      Files.copy(
          clean.resolve(file.file()),
          folder.resolve(file.file()),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void anUnclosedQuotationMarkCostsItsOwnRowOnly() throws Exception {
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
