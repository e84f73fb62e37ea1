package org.needtoknow.jobs.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.needtoknow.jobs.task.FeedsRead;
import org.needtoknow.jobs.task.RunSnapshot;
import org.needtoknow.jobs.task.TaskRoom;
import org.needtoknow.jobs.wire.NumberShare;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.Packing;
import org.needtoknow.jobs.wire.WorkPartCodec;
import org.needtoknow.parsers.coverage.CoverageReader;
import org.needtoknow.parsers.department.Department;
import org.needtoknow.parsers.feed.FeedReport;
import org.needtoknow.parsers.work.WorkReader;

/**
 * Reads the tables of cases and calls while the logs are read, row by row, so that none stays in
 * memory; those of one number meet further down. What became of the files, and how far each feed
 * can be relied on, is written down at the end: every decision waits for the end of all input, and
 * finds it there.
 */
public final class ReadWork extends ProcessFunction<String, Packet> {
  private static final long serialVersionUID = 1L;
  private final String reference;

  private transient RunSnapshot snapshot;
  private transient Department department;

  public ReadWork(String reference) {
    this.reference = reference;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    TaskRoom room = TaskRoom.open(reference);
    snapshot = room.snapshot();
    department = room.department();
  }

  /**
   * @param feeds the file to write {@link FeedsRead} into
   */
  @Override
  public void processElement(String feeds, Context context, Collector<Packet> out)
      throws Exception {
    List<FeedReport> reports = new ArrayList<>(snapshot.directoryReports());
    WorkPartCodec codec = new WorkPartCodec();
    Packing packing = new Packing(Packet.WORK);
    WorkReader.Outcome work =
        WorkReader.read(
            department,
            snapshot.directory(),
            row -> codec.write(row, packing.to(NumberShare.of(row.number()), out::collect)));
    reports.addAll(work.reports());
    packing.flush(out::collect);
    new FeedsRead(CoverageReader.read(department, reports, work), reports).write(Path.of(feeds));
  }
}
