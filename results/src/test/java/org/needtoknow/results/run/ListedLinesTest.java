package org.needtoknow.results.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedLinesTest {
  @TempDir private Path folder;

  private Path in(String... lines) throws IOException {
    return Files.write(folder.resolve("lines.ndjson"), List.of(lines));
  }

  private static String item(int rank, String more) {
    return "{\"@timestamp\":\"2026-03-02T00:00:00Z\",\"event\":{\"id\":\"i\"},\"rule\":{\"id\":\"coworker\",\"name\":\"Lookup of a coworker\"},\"ntk\":{\"item\":{"
        + "\"id\":\"I-"
        + rank
        + "\",\"rank\":"
        + rank
        + ",\"score\":70,\"in_budget\":true,\"officer\":\"e:4711\",\"subject\":\"s1\","
        + "\"audit_numbers\":{\"officer\":\"P-1\",\"subject\":\"S-1\"},"
        + "\"lookups\":[\"a\",\"b\"],\"first_at\":\"2026-03-01T00:00:00Z\","
        + "\"last_at\":\"2026-03-02T00:00:00Z\",\"proof\":[]"
        + more
        + "}}}";
  }

  @Test
  void an_item_is_read_with_audit_numbers_and_without_what_identifies_anybody() throws Exception {
    List<ItemLine> items = ListedLines.items(in(item(1, "")), 25);

    assertThat(items).hasSize(1);
    assertThat(items.get(0).officer()).isEqualTo("P-1");
    assertThat(items.get(0).subject()).isEqualTo("S-1");
    assertThat(items.get(0).lookups()).isEqualTo(2);
    assertThat(items.get(0).title()).isEqualTo("Lookup of a coworker");
    assertThat(items.get(0).toString()).doesNotContain("4711", "s1");
  }

  @Test
  void no_more_is_read_than_is_listed_and_what_was_drawn_is_not_listed() throws Exception {
    String drawn = item(3, ",\"stratum\":\"explained\"");

    assertThat(ListedLines.items(in(item(1, ""), item(2, ""), drawn), 25)).hasSize(2);
    assertThat(ListedLines.items(in(item(1, ""), "not read"), 1)).hasSize(1);
  }

  @Test
  void a_shown_conflict_is_read_with_its_lookups_counted() throws Exception {
    String line =
        "{\"@timestamp\":\"2026-03-19T01:00:00Z\",\"event\":{\"id\":\"a\"},\"rule\":{\"id\":\"x\",\"name\":\"X\"},\"ntk\":"
            + "{\"shown\":{\"officer\":\"e:1\",\"audit_numbers\":{\"officer\":\"P-1\"},"
            + "\"lookups\":[\"a\"]}}}";

    List<ShownLine> shown = ListedLines.shown(in(line, line), 10);

    assertThat(shown).hasSize(2);
    assertThat(shown.get(0).officer()).isEqualTo("P-1");
    assertThat(shown.get(0).subject()).isEmpty();
    assertThat(shown.get(0).lookups()).isEqualTo(1);
  }
}
