package org.needtoknow.parsers.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.style.LogStyle;

class SourceRefTest {
  @TempDir Path folder;

  @Test
  void a_lookup_says_the_line_the_offset_and_the_hash_of_its_record() throws Exception {
    String header = "Date/Time,User ID,Name,Reason\r\n";
    String first = "03/01/2026 10:00:00,jsmith,\"DOE,JOHN\",\"two\r\nlines\"\r\n";
    String second = "03/01/2026 10:00:01,jsmith,\"ROE,ANN\",\r\n";
    Files.writeString(folder.resolve("a.csv"), header + first + second);

    ReadLog read = ReadLog.of(LogStyle.COLLECT, folder, "a.csv", BlockSizes.ofTarget(1));

    Lookup lookup = read.lookups.get(1);
    assertThat(lookup.source().file()).isEqualTo("a.csv");
    assertThat(lookup.source().line()).isEqualTo(4);
    assertThat(lookup.source().offset()).isEqualTo(header.length() + first.length());
    assertThat(lookup.source().sha256())
        .hasToString(sha256(second.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_hash_of_a_row_parted_by_a_page_break_is_over_both_its_lines() throws Exception {
    Path log = Path.of("src/test/resources/rejis/ordinary.txt");
    byte[] bytes = Files.readAllBytes(log);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int row = text.indexOf("03/01/26 14:09:00");
    int second = text.indexOf("                  + DISPATCH");
    byte[] both = new byte[0];
    for (int from : new int[] {row, second}) {
      byte[] line = Arrays.copyOfRange(bytes, from, text.indexOf('\n', from) + 1);
      int length = both.length;
      both = Arrays.copyOf(both, length + line.length);
      System.arraycopy(line, 0, both, length, line.length);
    }

    ReadLog read = ReadLog.of(LogStyle.REJIS, log.getParent(), "ordinary.txt", BlockSizes.DEFAULT);

    String expected = sha256(both);
    assertThat(read.lookups)
        .filteredOn(l -> l.requester().equals("DISPATCH"))
        .singleElement()
        .satisfies(l -> assertThat(l.source().sha256()).hasToString(expected));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
