package org.needtoknow.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needtoknow.jobs.wire.LogFile;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.RecordCodec;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.FileFacts;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.source.FileProblem;

class FrameFileTest {
  private static final LogFile FILE = new LogFile(3, "logs/a.csv");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Outgoing> aside = new ArrayList<>();

  @Test
  void a_reader_that_fails_in_a_file_costs_the_rest_of_that_file_and_not_the_run() {
    FrameFile.frame(
        new FailingReader(), Path.of("."), FILE, new FrameFile.Framed(blocks::add, aside::add));

    assertThat(blocks).hasSize(1);
    FileFacts facts = RecordCodec.of(FileFacts.class).fromBytes(aside.get(0).body());
    assertThat(facts.file()).isEqualTo("logs/a.csv");
    assertThat(facts.blocks()).isEqualTo(1);
    assertThat(facts.framedBytes()).isEqualTo(2);
    assertThat(facts.problems())
        .extracting(FileProblem::words)
        .containsExactly("the file was not read to its end: IllegalStateException");
  }

  @Test
  void a_failure_of_the_next_step_ends_the_run() {
    FrameFile.Framed framed =
        new FrameFile.Framed(
            block -> {
              throw new IllegalArgumentException("cancelled");
            },
            aside::add);

    assertThatThrownBy(() -> FrameFile.frame(new FailingReader(), Path.of("."), FILE, framed))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(aside).isEmpty();
  }

  /** Cuts one block and then fails. */
  private static final class FailingReader implements LogReader {
    @Override
    public void frame(Path folder, String file, BlockSink sink) throws IOException {
      sink.block(new Block(3, file, 0, 1, 0, "", new byte[] {'a', '\n'}));
      throw new IllegalStateException("a bug");
    }

    @Override
    public BlockReport parse(Block block, RecordSink sink) {
      throw new UnsupportedOperationException();
    }
  }
}
