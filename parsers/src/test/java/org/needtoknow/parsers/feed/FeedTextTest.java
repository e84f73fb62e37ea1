package org.needtoknow.parsers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.directory.DirectoryRead;
import org.needtoknow.parsers.directory.DirectoryReader;

/** Feeds with every kind of line end and text encoding. */
class FeedTextTest {
  private static final String PEOPLE = "id,last,first\nE1,Doe,Jané\nE2,Poe,\"Max\nTom\"\n";

  @TempDir Path folder;

  @BeforeEach
  void department() throws Exception {
    Files.writeString(folder.resolve("a.log"), "");
    Files.writeString(
        folder.resolve("department.yaml"),
        """
        id: text
        zone: America/New_York
        logs: [{system: ncic, style: ncic, files: a.log}]
        """);
  }

  private DirectoryRead read(String text, Charset charset) throws Exception {
    Files.write(folder.resolve("personnel.csv"), text.getBytes(charset));
    return DirectoryReader.read(Department.read(folder));
  }

  @Test
  void linesThatEndInCarriageReturnsAloneAreRowsLikeAnyOther() throws Exception {
    DirectoryRead usual = read(PEOPLE, StandardCharsets.UTF_8);

    DirectoryRead read = read(PEOPLE.replace('\n', '\r'), StandardCharsets.UTF_8);

    assertThat(usual.directory().employees()).hasSize(2);
    assertThat(read.directory()).isEqualTo(usual.directory());
    assertThat(read.reports()).isEqualTo(usual.reports());
  }

  @Test
  void unicodeTextAsExcelSavesItIsRead() throws Exception {
    DirectoryRead usual = read(PEOPLE, StandardCharsets.UTF_8);

    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      DirectoryRead read = read("\ufeff" + PEOPLE.replace(',', '\t'), charset);

      assertThat(read.directory()).isEqualTo(usual.directory());
    }
  }

  @Test
  void aRowThatHangsOnTheColumnNamesByACarriageReturnIsTold() throws Exception {
    DirectoryRead read = read("id,last,first\rE1,Doe,Jane\nE2,Poe,Max\n", StandardCharsets.UTF_8);

    assertThat(read.reports().get(0).rejected())
        .extracting(RejectedRow::reason)
        .contains("several rows in one, separated by a carriage return alone");
    assertThat(read.directory().employees()).extracting(Employee::id).isEmpty();
  }
}
