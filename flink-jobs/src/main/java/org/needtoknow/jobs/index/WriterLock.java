package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * A lock that allows one writer for each department: one document with the writer and the run. The
 * writer renews it; other writers are refused while it is recent. It also counts runs: a repeated
 * run keeps its number, any other run gets the next.
 */
final class WriterLock {
  static final Duration FRESH = Duration.ofSeconds(60);
  static final Duration RENEWAL = Duration.ofSeconds(10);

  private static final String WRITING = "writing";
  private static final String INTERRUPTED = "interrupted";
  private static final String DONE = "done";
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Another writer has the lock now. */
  static final class LostException extends IOException {
    private static final long serialVersionUID = 1L;

    LostException() {
      super("another writer took over");
    }
  }

  private final Server server;
  private final Clock clock;
  private final String path;
  private final ObjectNode document;
  private long seqNo;
  private long primaryTerm;

  private WriterLock(Server server, Clock clock, String path, ObjectNode document) {
    this.server = server;
    this.clock = clock;
    this.path = path;
    this.document = document;
  }

  /**
   * Takes the lock.
   *
   * @param execution distinguishes this execution of an audit from all others
   * @throws ConfigurationException when another process is writing
   */
  static WriterLock take(
      Server server, String department, String runId, String execution, Clock clock)
      throws IOException, ConfigurationException, IndexFailure {
    String path = path(department);
    Server.Answer there = server.call("GET", path);
    if (!there.isOk() && there.status() != NOT_FOUND) {
      throw new IndexFailure("the writers' lock cannot be read: " + there.status());
    }
    JsonNode before = there.body().path("_source").path("ntk");
    boolean exists = there.isOk() && there.body().path("found").asBoolean();
    if (exists) {
      refuseWhileFresh(department, there.body().path("_source"), clock.instant());
    }
    long epoch = before.path("epoch").asLong(0);
    boolean resumed = exists && before.path("run").path("execution").asText().equals(execution);

    ObjectNode document = JSON.createObjectNode();
    document.put("@timestamp", clock.instant().toString());
    ObjectNode ntk = document.putObject("ntk");
    ntk.put("record", "writer").put("department", department);
    ntk.put("epoch", resumed ? epoch : epoch + 1);
    ntk.put("state", WRITING);
    ntk.putObject("run").put("id", runId).put("execution", execution);
    ObjectNode owner = ntk.putObject("owner");
    owner.put("id", UUID.randomUUID().toString()).put("host", host());
    owner.put("pid", ProcessHandle.current().pid());
    started(ProcessHandle.current()).ifPresent(at -> owner.put("started", at.toString()));
    ntk.put("renewed_at", clock.instant().toString());

    WriterLock lock = new WriterLock(server, clock, path, document);
    String condition =
        exists
            ? "?if_seq_no="
                + there.body().path("_seq_no").asLong()
                + "&if_primary_term="
                + there.body().path("_primary_term").asLong()
            : "?op_type=create";
    Server.Answer answer = server.call("PUT", path + condition, document);
    if (answer.status() == CONFLICT) {
      throw refused(department, "another process started to write at the same time");
    }
    if (!answer.isOk()) {
      throw new IndexFailure("the writers' lock cannot be written: " + answer.status());
    }
    lock.remember(answer);
    return lock;
  }

  private static String path(String department) {
    return "/" + IndexNames.CONTROL + "/_doc/writer-" + department;
  }

  /**
   * @throws ConfigurationException when a process is writing now
   */
  static void refuseIfTaken(Server server, String department, Clock clock)
      throws IOException, ConfigurationException {
    Server.Answer there = server.call("GET", path(department));
    if (there.isOk()) {
      refuseWhileFresh(department, there.body().path("_source"), clock.instant());
    }
  }

  private static void refuseWhileFresh(String department, JsonNode source, Instant now)
      throws ConfigurationException {
    JsonNode ntk = source.path("ntk");
    if (!ntk.path("state").asText().equals(WRITING)) {
      return;
    }
    Instant renewed = Instant.parse(ntk.path("renewed_at").asText("1970-01-01T00:00:00Z"));
    JsonNode owner = ntk.path("owner");
    if (renewed.plus(FRESH).isAfter(now) && !isDead(owner)) {
      throw refused(
          department,
          "process "
              + owner.path("pid").asText()
              + " on "
              + owner.path("host").asText()
              + " writes it now");
    }
  }

  private static ConfigurationException refused(String department, String who) {
    return ConfigurationException.of(
        "--elasticsearch",
        "the department " + department + " has one writer at a time: " + who,
        "wait until it is done; the lock of a writer that died expires after a minute");
  }

  /** True when the owner ran on this machine and its process has ended. */
  private static boolean isDead(JsonNode owner) {
    if (!owner.path("host").asText().equals(host())) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(owner.path("pid").asLong());
    return process.isEmpty()
        || !started(process.get())
            .map(Instant::toString)
            .orElse("")
            .equals(owner.path("started").asText());
  }

  private static Optional<Instant> started(ProcessHandle process) {
    return process.info().startInstant();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /** The number of this run, part of every document's version. */
  long epoch() {
    return document.path("ntk").path("epoch").asLong();
  }

  /**
   * Renews the lock.
   *
   * @throws LostException when another process has taken the lock
   */
  synchronized void renew() throws IOException {
    write(WRITING);
  }

  /** Releases the lock. */
  synchronized void release(boolean finished) throws IOException {
    write(finished ? DONE : INTERRUPTED);
  }

  private void write(String state) throws IOException {
    ObjectNode ntk = (ObjectNode) document.path("ntk");
    ntk.put("state", state).put("renewed_at", clock.instant().toString());
    Server.Answer answer =
        server.call(
            "PUT", path + "?if_seq_no=" + seqNo + "&if_primary_term=" + primaryTerm, document);
    if (answer.status() == CONFLICT) {
      if (writtenByUs()) {
        return;
      }
      throw new LostException();
    }
    if (!answer.isOk()) {
      throw new IOException("the lock cannot be renewed: " + answer.reason());
    }
    remember(answer);
  }

  /** After a lost response, the process's own write looks like a conflict. */
  private boolean writtenByUs() throws IOException {
    Server.Answer there = server.call("GET", path);
    String owner = there.body().path("_source").path("ntk").path("owner").path("id").asText();
    if (!owner.equals(document.path("ntk").path("owner").path("id").asText())) {
      return false;
    }
    remember(there);
    return true;
  }

  private void remember(Server.Answer answer) {
    seqNo = answer.body().path("_seq_no").asLong();
    primaryTerm = answer.body().path("_primary_term").asLong();
  }
}
