package org.needtoknow.parsers.log.valcour;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.needtoknow.parsers.frame.Block;
import org.needtoknow.parsers.frame.BlockSink;
import org.needtoknow.parsers.frame.BlockSizes;
import org.needtoknow.parsers.frame.CsvRows;
import org.needtoknow.parsers.frame.FileFraming;
import org.needtoknow.parsers.frame.JsonObjectFramer;
import org.needtoknow.parsers.frame.RecordText;
import org.needtoknow.parsers.log.BlockReport;
import org.needtoknow.parsers.log.BlockTally;
import org.needtoknow.parsers.log.LogReader;
import org.needtoknow.parsers.log.RecordSink;
import org.needtoknow.parsers.record.RejectReason;
import org.needtoknow.parsers.time.LogClock;
import org.needtoknow.parsers.time.LogTime;

/** Reads logs of the Valcour style. */
public final class ValcourReader implements LogReader {
  private final int source;
  private final String system;
  private final LogClock clock;
  private final BlockSizes sizes;
  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build())
          .build();

  public ValcourReader(int source, String system, ZoneId zone, BlockSizes sizes) {
    this.source = source;
    this.system = system;
    this.clock = LogClock.iso(zone);
    this.sizes = sizes;
  }

  @Override
  public void frame(Path departmentFolder, String file, BlockSink sink) throws IOException {
    FileFraming.frame(source, departmentFolder, file, JsonObjectFramer::new, sizes, sink);
  }

  @Override
  public BlockReport parse(Block block, RecordSink sink) {
    BlockTally tally = new BlockTally(block, sink);
    RecordText text = new RecordText(block.bytes());
    JsonObjectFramer framer = new JsonObjectFramer();
    ValcourEvent.AbsentKeys absent = new ValcourEvent.AbsentKeys();
    byte[] bytes = block.bytes();
    long line = block.line();
    int at = 0;
    while (at < bytes.length) {
      int end = framer.end(bytes, at, bytes.length, true);
      record(bytes, line, at, end, text, absent, tally);
      line += CsvRows.lines(bytes, at, end);
      at = end;
    }
    return tally.report();
  }

  private void record(
      byte[] bytes,
      long line,
      int from,
      int end,
      RecordText text,
      ValcourEvent.AbsentKeys absent,
      BlockTally tally) {
    if (bytes[from] != '{') {
      noObject(bytes, line, from, end, tally);
      return;
    }
    ValcourEvent event = new ValcourEvent(system, absent);
    try (JsonParser parser = open(bytes, from, end, text)) {
      event.read(parser);
    } catch (IOException broken) {
      // Jackson's message quotes the record, so it is not passed on.
      tally.rejected(RejectReason.NOT_A_JSON_OBJECT, 0, line, from, end);
      return;
    }
    if (event.repeatsKey()) {
      tally.rejected(RejectReason.REPEATED_KEY, 0, line, from, end);
      return;
    }
    Optional<String> other = event.kindOfOther();
    if (other.isPresent()) {
      tally.notLookup(other.get(), end - from);
      return;
    }
    if (event.event.isEmpty()) {
      tally.rejected(RejectReason.NO_EVENT_TYPE, 0, line, from, end);
      return;
    }
    Optional<LogTime> time = clock.read(event.timestamp);
    if (time.isEmpty()) {
      tally.rejected(
          event.timestamp.isEmpty() ? RejectReason.TIME_BLANK : RejectReason.TIME_UNREADABLE,
          0,
          line,
          from,
          end);
      return;
    }
    if (!time.get().isPossible()) {
      tally.rejected(RejectReason.IMPOSSIBLE_YEAR, 0, line, from, end);
      return;
    }
    if (!event.isKnown()) {
      tally.warn("unknown event type");
    }
    tally.lookups(
        event.draft().build(time.get(), tally.ref(line, from, end), tally::notice), end - from);
  }

  private JsonParser open(byte[] bytes, int from, int end, RecordText text) throws IOException {
    if (text.charset(from, end) == StandardCharsets.UTF_8) {
      return json.createParser(bytes, from, end - from);
    }
    return json.createParser(text.of(from, end));
  }

  private static void noObject(byte[] bytes, long line, int from, int end, BlockTally tally) {
    String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).strip();
    switch (text) {
      case "" -> tally.notLookup("blank line", end - from);
      case "ï»¿" -> tally.notLookup("byte order mark", end - from);
      case "[", "]", "," -> tally.notLookup("array bracket", end - from);
      default -> tally.rejected(RejectReason.NOT_A_JSON_OBJECT, 0, line, from, end);
    }
  }
}
