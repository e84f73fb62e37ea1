package org.needtoknow.parsers.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.parsers.check.CheckText;
import org.needtoknow.parsers.check.DepartmentCheck;

/** Unread files in the folders of logs and feeds are reported one by one. */
class UnreadFilesTest {
  private static final String NOT_NAMED =
      ": is not read; name it under 'logs' in department.yaml, or move it elsewhere";

  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: left
        zone: America/New_York
        logs:
          - {system: ncic, style: ncic, files: logs/ncic-*.log}
          - {system: rms, style: valcour, files: [rms/a/*.jsonl, audit-2026-03.jsonl]}
        """);
    write("logs/ncic-1.log");
    write("rms/a/1.jsonl");
    write("audit-2026-03.jsonl");
  }

  private void write(String file) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  @Test
  void aFileBesideTheLogsThatNothingReadsIsTold() throws Exception {
    write("logs/ncic-2.txt");
    write("logs/old/ncic-0.log");
    write("rms/a/2.json");
    write("audit-2026-04.jsonl");
    write("logs/README.md");
    write("logs/.hidden.log");
    write("notes.txt");
    write("decisions.ndjson");
    write("rms/elsewhere.txt");

    Department department = Department.read(folder);

    assertThat(department.suspectFiles())
        .extracting(UnreadFile::words)
        .containsExactly(
            "audit-2026-04.jsonl" + NOT_NAMED,
            "logs/ncic-2.txt" + NOT_NAMED,
            "logs/old/ncic-0.log" + NOT_NAMED,
            "rms/a/2.json" + NOT_NAMED);
    assertThat(department.unreadFiles()).contains("notes.txt").doesNotContain("decisions.ndjson");
    assertThat(CheckText.of(DepartmentCheck.run(department)))
        .contains("Files that are not read but may be needed\n  audit-2026-04.jsonl: ")
        .contains("Files that are not read\n  notes.txt\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameWithABackslashIsAName() throws Exception {
    write("logs/ncic-2\\3.log");

    Department department = Department.read(folder);

    assertThat(department.logs().get(0).files())
        .containsExactly("logs/ncic-1.log", "logs/ncic-2\\3.log");
    assertThat(department.suspectFiles()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsNoFileIsTold() throws Exception {
    Files.createDirectories(folder.resolve("logs/ncic-2.log"));
    Files.createDirectories(folder.resolve("units-x.csv"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("logs/ncic-3.log"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("logs/ncic-4.log"), Path.of("/dev/null"));
    Files.createSymbolicLink(folder.resolve("logs/self"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("calls.csv"), Path.of("no-calls.csv"));
    Files.createSymbolicLink(folder.resolve("logs/ncic-5.log"), Path.of("ncic-1.log"));
    write("a/b/c/d/e/f/g/h/i.csv");

    Department department = Department.read(folder);

    assertThat(department.suspectFiles())
        .extracting(UnreadFile::words)
        .containsExactly(
            "a/b/c/d/e/f/g/h: is a folder that is too deep; files in it are not found",
            "calls.csv: is a link to a file that does not exist",
            "logs/ncic-2.log: is a folder, not a file; what is in it is not read",
            "logs/ncic-3.log: is a link to a file that does not exist",
            "logs/ncic-4.log: is a pipe or a device, not a file",
            "logs/self: is a link to a folder; links to folders are not followed, so put the files"
                + " here",
            "units-x.csv: is a folder, not a file; what is in it is not read");
    assertThat(department.logs().get(0).files())
        .containsExactly("logs/ncic-1.log", "logs/ncic-5.log");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderIsFoundBehindALink(@TempDir Path elsewhere) throws Exception {
    Path link = elsewhere.resolve("link");
    Files.createSymbolicLink(link, folder);

    assertThat(Department.read(link).logs().get(0).files()).containsExactly("logs/ncic-1.log");
  }
}
