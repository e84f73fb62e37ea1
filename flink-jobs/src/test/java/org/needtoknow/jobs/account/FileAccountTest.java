package org.needtoknow.jobs.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.results.run.DisagreeingTotal;
import org.needtoknow.results.run.SequenceGap;

class FileAccountTest {
  private static BlockReport report(
      int ordinal, List<BlockReport.StatedTotal> stated, List<BlockReport.SequenceRun> sequence) {
    return new BlockReport(
        0,
        "log",
        ordinal,
        100,
        10,
        6,
        new TreeMap<>(Map.of("reply", 3L)),
        1,
        stated,
        sequence,
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static FileAccount balanced() {
    FileAccount account = new FileAccount("log");
    account.add(report(0, List.of(), List.of()));
    account.add(report(1, List.of(), List.of()));
    account.addFramingRejected(1);
    account.addRejectedBytes(50);
    account.end(new FileFacts(0, "log", "00", 250, 250, 2, List.of()));
    account.addWritten(8);
    account.addOutsidePeriod(1);
    account.addDuplicates(3);
    account.addRejected(3);
    return account;
  }

  private static List<String> after(Consumer<FileAccount> change) {
    FileAccount account = balanced();
    change.accept(account);
    return account.imbalances();
  }

  @Test
  void an_account_in_which_every_record_went_somewhere_balances() {
    assertThat(balanced().imbalances()).isEmpty();
    assertThat(balanced().asRecord().records()).isEqualTo(21);
    assertThat(balanced().asRecord().balanced()).isTrue();
  }

  @Test
  void a_lookup_that_got_lost_or_came_twice_is_seen() {
    assertThat(after(account -> account.addWritten(-1))).hasSize(2);
    assertThat(after(account -> account.addWritten(1))).hasSize(2);
  }

  @Test
  void a_rejected_record_that_got_lost_is_seen() {
    assertThat(after(account -> account.addRejected(-1))).hasSize(2);
  }

  @Test
  void a_block_that_got_lost_is_seen_even_when_it_held_no_lookup() {
    FileFacts oneMore = new FileFacts(0, "log", "00", 250, 250, 3, List.of());
    assertThat(after(account -> account.end(oneMore))).hasSize(1);
    assertThat(after(account -> account.addRejectedBytes(-100))).hasSize(1);
  }

  @Test
  void a_file_that_never_ended_is_seen() {
    FileAccount account = new FileAccount("log");

    assertThat(account.imbalances()).hasSize(1);
    assertThat(account.asRecord().sha256()).isEmpty();
  }

  @Test
  void totals_are_held_against_the_rows_and_the_grand_total_against_all_of_them() {
    FileAccount account = new FileAccount("log");
    account.add(
        report(
            0,
            List.of(
                new BlockReport.StatedTotal("page 1", 40, 7, 7),
                new BlockReport.StatedTotal("page 2", 80, 9, 7)),
            List.of()));
    account.add(report(1, List.of(new BlockReport.StatedTotal("grand", 99, 14, -1)), List.of()));

    assertThat(account.asRecord().totals()).isEqualTo(3);
    assertThat(account.asRecord().totalsThatDisagree())
        .containsExactly(new DisagreeingTotal("page 2", 80, 9, 7));
  }

  @Test
  void gaps_and_repeats_of_sequence_numbers_are_reported_over_the_borders_of_blocks() {
    FileAccount account = new FileAccount("log");
    account.add(report(0, List.of(), List.of(new BlockReport.SequenceRun("day", 1, 50))));
    account.add(
        report(
            1,
            List.of(),
            List.of(
                new BlockReport.SequenceRun("day", 49, 60),
                new BlockReport.SequenceRun("day", 64, 70))));

    assertThat(account.asRecord().sequenceGaps()).containsExactly(new SequenceGap("day", 61, 63));
    assertThat(account.asRecord().sequenceRepeats()).hasValue(2);
  }
}
