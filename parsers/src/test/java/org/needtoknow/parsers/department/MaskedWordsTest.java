package org.needtoknow.parsers.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupField;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.log.message.LogNotice;
import org.needtoknow.parsers.record.RejectedRecord;

/** Words that a department lists as masks of a log with a built-in style. */
class MaskedWordsTest {
  private static final String HEADER = "Date/Time,User ID,Reason,Name,Date of Birth,Plate\n";

  @TempDir Path folder;

  private final List<Lookup> lookups = new ArrayList<>();
  private final List<BlockReport> reports = new ArrayList<>();

  private void read(String masked, String rows) throws Exception {
    Files.writeString(folder.resolve("log.csv"), HEADER + rows);
    Files.writeString(
        folder.resolve("department.yaml"),
        "id: masks\nzone: America/New_York\nlogs:\n  - system: collect\n    style: collect\n"
            + "    zone: America/New_York\n"
            + masked
            + "    files: log.csv\n");
    LogReader reader = Department.read(folder).logs().get(0).reader();
    RecordSink sink =
        new RecordSink() {
          @Override
          public void lookup(Lookup lookup) {
            lookups.add(lookup);
          }

          @Override
          public void rejected(RejectedRecord rejected) {
            throw new AssertionError("rejected");
          }
        };
    reader.frame(
        folder,
        "log.csv",
        new BlockSink() {
          @Override
          public void block(Block block) {
            reports.add(reader.parse(block, sink));
          }

          @Override
          public void rejected(RejectedRecord record) {
            throw new AssertionError("rejected");
          }

          @Override
          public void end(FileFacts facts) {}
        });
  }

  private static String rows(int count, String cells) {
    return ("03/01/2026 10:00:00,jsmith," + cells + "\n").repeat(count);
  }

  private boolean warnsOfOneName() {
    return reports.get(0).notices().containsKey(LogNotice.ONE_NAME_FILLS_COLUMN);
  }

  @Test
  void a_listed_word_is_a_mask_in_any_case_and_its_fields_are_marked() throws Exception {
    read(
        "    masked: [Not Released, BLACKED]\n",
        rows(12, "not released,NOT RELEASED,,") + rows(1, ",,,BLACKED"));

    assertThat(lookups.get(0).masked())
        .containsExactlyInAnyOrder(LookupField.SUBJECT, LookupField.REASON);
    assertThat(lookups.get(0).subject().isBlank()).isTrue();
    assertThat(lookups.get(0).reason()).isEmpty();
    assertThat(lookups.get(12).masked()).containsExactly(LookupField.SUBJECT);
    assertThat(lookups.get(12).subject().vehicle().isBlank()).isTrue();
    assertThat(warnsOfOneName()).isFalse();
  }

  @Test
  void a_legible_name_beside_a_masked_plate_is_still_the_subject() throws Exception {
    read("    masked: [BLACKED]\n", rows(1, ",\"WREN,TALIA\",19910319,BLACKED"));

    assertThat(lookups.get(0).masked()).isEmpty();
    assertThat(lookups.get(0).subject().person().name().last()).isEqualTo("WREN");
  }

  @Test
  void without_the_list_one_name_that_fills_the_column_is_reported() throws Exception {
    read("", rows(12, ",NOT RELEASED,,"));

    assertThat(lookups.get(0).masked()).isEmpty();
    assertThat(warnsOfOneName()).isTrue();
  }

  @Test
  void a_log_with_a_mapping_lists_its_masks_in_the_mapping() throws Exception {
    Files.writeString(folder.resolve("log.csv"), "User,When\n");
    Files.writeString(
        folder.resolve("log.yaml"), "format: csv\ncolumns: {account: User, time: When}\n");
    Files.writeString(
        folder.resolve("department.yaml"),
        "id: masks\nzone: America/New_York\nlogs:\n"
            + "  - {system: portal, mapping: log.yaml, zone: UTC, files: log.csv, masked: [X1]}\n");

    assertThatThrownBy(() -> Department.read(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'masked' belongs to a log with a style");
  }
}
