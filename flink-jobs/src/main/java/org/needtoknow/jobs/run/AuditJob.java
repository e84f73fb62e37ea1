package org.needtoknow.jobs.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.needtoknow.jobs.source.Aside;
import org.needtoknow.jobs.source.FrameFile;
import org.needtoknow.jobs.source.ParseBlock;
import org.needtoknow.jobs.source.ReadWork;
import org.needtoknow.jobs.stage.ByAccount;
import org.needtoknow.jobs.stage.ByOfficer;
import org.needtoknow.jobs.stage.ByRecordNumber;
import org.needtoknow.jobs.wire.LogFile;
import org.needtoknow.jobs.wire.Outgoing;
import org.needtoknow.jobs.wire.Packet;
import org.needtoknow.jobs.wire.PacketType;
import org.needtoknow.parsers.frame.Block;

/**
 * The graph of an audit, in the order in which data flows: files, blocks, lookups by account, acts
 * and the facts that concern them by officer, results. The caller passes sources and sink, so that
 * tests can pass their own.
 */
public final class AuditJob {
  static final String LOG_FILES = "log-files";
  static final String FRAME = "frame";
  static final String PARSE = "parse";
  static final String BY_ACCOUNT = "by-account";
  static final String FACT_FILES = "fact-files";
  static final String FACTS = "facts";
  static final String BY_RECORD_NUMBER = "by-record-number";
  static final String BY_OFFICER = "by-officer";
  static final String WRITE = "write-";

  /** In the order in which data flows. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("Source: " + LOG_FILES, "reading the logs");
    WORDS.put(PARSE, "reading the logs");
    WORDS.put(BY_ACCOUNT, "finding who did what");
    WORDS.put(BY_RECORD_NUMBER, "sending cases and calls to the officers they concern");
    WORDS.put(BY_OFFICER, "judging");
  }

  private final Source<LogFile, ?, ?> logs;
  private final Source<String, ?, ?> facts;
  private final Sink<Outgoing> results;
  private final String snapshot;

  /**
   * @param logs the files to audit
   * @param facts the file into which {@link ReadWork} writes how the cases and calls were read
   * @param snapshot reference to the data that every task needs
   */
  public AuditJob(
      Source<LogFile, ?, ?> logs,
      Source<String, ?, ?> facts,
      Sink<Outgoing> results,
      String snapshot) {
    this.logs = logs;
    this.facts = facts;
    this.results = results;
    this.snapshot = snapshot;
  }

  /** Adds the graph to an environment. */
  public void build(StreamExecutionEnvironment environment) {
    // Each task gets its files directly: passing their names on would need another step.
    int tasks = environment.getParallelism();
    SingleOutputStreamOperator<Block> blocks =
        environment
            .fromSource(logs, WatermarkStrategy.noWatermarks(), LOG_FILES)
            .uid(LOG_FILES)
            .setParallelism(tasks)
            .process(new FrameFile(snapshot))
            .name(FRAME)
            .uid(FRAME)
            .setParallelism(tasks);
    SingleOutputStreamOperator<Packet> lookups =
        blocks
            .rebalance()
            .process(new ParseBlock(snapshot))
            .returns(PacketType.INSTANCE)
            .name(PARSE)
            .uid(PARSE);
    SingleOutputStreamOperator<Packet> acts =
        lookups
            .keyBy(Packet::key)
            .process(new ByAccount(snapshot))
            .returns(PacketType.INSTANCE)
            .name(BY_ACCOUNT)
            .uid(BY_ACCOUNT);
    SingleOutputStreamOperator<Packet> delivered =
        environment
            .fromSource(facts, WatermarkStrategy.noWatermarks(), FACT_FILES)
            .uid(FACT_FILES)
            .setParallelism(1)
            .process(new ReadWork(snapshot))
            .returns(PacketType.INSTANCE)
            .name(FACTS)
            .uid(FACTS)
            .setParallelism(1)
            .union(acts.getSideOutput(ByAccount.INTEREST))
            .keyBy(Packet::key)
            .process(new ByRecordNumber(snapshot))
            .returns(PacketType.INSTANCE)
            .name(BY_RECORD_NUMBER)
            .uid(BY_RECORD_NUMBER);
    DataStream<Outgoing> judged =
        acts.union(delivered)
            .keyBy(Packet::key)
            .process(new ByOfficer(snapshot))
            .name(BY_OFFICER)
            .uid(BY_OFFICER);
    write(judged, BY_OFFICER);
    write(blocks.getSideOutput(Aside.TAG), FRAME);
    write(lookups.getSideOutput(Aside.TAG), PARSE);
    write(acts.getSideOutput(Aside.TAG), BY_ACCOUNT);
    write(delivered.getSideOutput(Aside.TAG), BY_RECORD_NUMBER);
  }

  /** Describes, for people, the last of the stages that are running. */
  static Optional<String> words(List<String> running) {
    Optional<String> words = Optional.empty();
    for (Map.Entry<String, String> stage : WORDS.entrySet()) {
      if (running.stream().anyMatch(name -> name.startsWith(stage.getKey()))) {
        words = Optional.of(stage.getValue());
      }
    }
    return words;
  }

  private void write(DataStream<Outgoing> stream, String from) {
    stream.sinkTo(results).name(WRITE + from).uid(WRITE + from);
  }
}
