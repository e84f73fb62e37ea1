package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.model.settings.ConfigurationException;

/**
 * Keeps and purges documents by whole months. A month is purged when it is older than the maximum,
 * but never when it is younger than the minimum, younger than a year, or under a legal hold. Every
 * purge is recorded before and after, in an index that is never purged.
 */
public final class Retention {
  /** Audit logs of criminal justice systems must be kept for at least a year (CJISSECPOL AU-11). */
  public static final int LEAST_MONTHS = 12;

  private static final int HOLDS = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS =
      List.of(IndexNames.LOOKUPS, IndexNames.ITEMS, IndexNames.RUNS, IndexNames.OUTCOMES);

  private final PatientCalls calls;
  private final String department;
  private final Clock clock;

  private Retention(PatientCalls calls, String department, Clock clock) {
    this.calls = calls;
    this.department = department;
    this.clock = clock;
  }

  /** A step on the retention of a department's documents, with a connection to the server. */
  public interface Step<T> {
    T take(Retention retention) throws Exception;
  }

  /** Opens a connection, takes the step and closes the connection. */
  public static <T> T with(
      ServerAddress address, String department, Duration patience, Clock clock, Step<T> step)
      throws Exception {
    try (Server server = Server.open(address)) {
      new ServerCheck(server, address).prepare();
      return step.take(new Retention(new PatientCalls(server, patience), department, clock));
    }
  }

  /** What happens to the documents of a month. */
  public enum Fate {
    /** Kept: younger than the maximum. */
    KEPT,
    /** Kept: old enough to purge, but under a legal hold. */
    HELD,
    /** Old enough to purge. */
    DUE,
    /** Purged. */
    PURGED
  }

  /** The index of one month and its fate. */
  public record Month(String index, YearMonth month, long documents, Fate fate) {}

  /**
   * A legal hold.
   *
   * @param from first day under the hold
   * @param to last day under the hold
   * @param active false after it was lifted
   */
  public record Hold(String id, LocalDate from, LocalDate to, String reason, boolean active) {}

  /**
   * Lists what is due, and purges it if {@code apply} is true.
   *
   * @param minimum months to keep in any case, at least {@link #LEAST_MONTHS}
   * @param maximum months after which documents are purged, at least {@code minimum}
   * @param apply false to list only
   */
  public List<Month> purge(int minimum, int maximum, boolean apply) throws Exception {
    if (minimum < LEAST_MONTHS || maximum < minimum) {
      throw ConfigurationException.of(
          "--minimum",
          "the minimum is at least 12 months, and the maximum must not be below the minimum",
          "--minimum 12 or more, --maximum as much or more");
    }
    // The current month is not due: it is not over.
    YearMonth firstKept =
        YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(maximum);
    List<Hold> holds = holds();
    List<Month> months = new ArrayList<>();
    for (Map.Entry<String, Long> index : indices().entrySet()) {
      YearMonth month = monthOf(index.getKey());
      Fate fate = Fate.KEPT;
      if (month.isBefore(firstKept)) {
        boolean held = holds.stream().anyMatch(hold -> hold.active() && covers(hold, month));
        fate = held ? Fate.HELD : Fate.DUE;
      }
      if (fate == Fate.DUE && apply) {
        purge(index.getKey(), month, index.getValue(), maximum);
        fate = Fate.PURGED;
      }
      months.add(new Month(index.getKey(), month, index.getValue(), fate));
    }
    return months;
  }

  private static boolean covers(Hold hold, YearMonth month) {
    return !hold.to().isBefore(month.atDay(1)) && !hold.from().isAfter(month.atEndOfMonth());
  }

  private Map<String, Long> indices() throws IndexFailure, InterruptedException {
    Map<String, Long> documents = new java.util.TreeMap<>();
    for (String kind : KINDS) {
      JsonNode stats =
          calls.call(
              "GET",
              "/"
                  + IndexNames.pattern(kind, department)
                  + "/_settings/index.uuid?ignore_unavailable=true");
      for (Map.Entry<String, JsonNode> index : stats.properties()) {
        long count = calls.call("GET", "/" + index.getKey() + "/_count").path("count").asLong();
        documents.put(index.getKey(), count);
      }
    }
    return documents;
  }

  private static final Pattern MONTH = Pattern.compile(".*-(\\d{4})\\.(\\d{2})");

  private static YearMonth monthOf(String index) throws IndexFailure {
    Matcher matcher = MONTH.matcher(index);
    if (!matcher.matches()) {
      throw new IndexFailure("the index " + index + " is not of a month");
    }
    return YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private void purge(String index, YearMonth month, long documents, int maximum)
      throws IOException, IndexFailure, InterruptedException {
    String id = "purge-" + UUID.randomUUID();
    ObjectNode record = onRecord("purge");
    ObjectNode purge = ((ObjectNode) record.path("ntk")).putObject("purge");
    purge.put("index", index).put("month", month.toString()).put("documents", documents);
    purge.put("maximum_months", maximum).put("state", "begun");
    calls.call("PUT", "/" + IndexNames.RETENTION + "/_doc/" + id, record);
    calls.call("DELETE", "/" + index);
    purge.put("state", "done");
    calls.call("PUT", "/" + IndexNames.RETENTION + "/_doc/" + id + "?refresh=true", record);
  }

  /** Every hold of the department, lifted ones included. */
  public List<Hold> holds() throws IndexFailure, InterruptedException {
    calls.call("POST", "/" + IndexNames.RETENTION + "/_refresh?ignore_unavailable=true");
    ObjectNode body = JSON.createObjectNode();
    body.put("size", HOLDS);
    body.withObject("/query/bool")
        .withArray("filter")
        .addObject()
        .withObject("/term")
        .put("ntk.department", department);
    body.withObject("/query/bool")
        .withArray("filter")
        .addObject()
        .withObject("/term")
        .put("ntk.record", "hold");
    List<Hold> holds = new ArrayList<>();
    JsonNode found =
        calls.call(
            "POST",
            "/" + IndexNames.RETENTION + "/_search?ignore_unavailable=true&allow_no_indices=true",
            body);
    for (JsonNode hit : found.path("hits").path("hits")) {
      JsonNode hold = hit.path("_source").path("ntk").path("hold");
      holds.add(
          new Hold(
              hold.path("id").asText(),
              LocalDate.parse(hold.path("from").asText()),
              LocalDate.parse(hold.path("to").asText()),
              hold.path("reason").asText(),
              !hold.has("lifted_at")));
    }
    return holds;
  }

  /** Places a hold on all months that it touches, and returns its id. */
  public String hold(LocalDate from, LocalDate to, String reason) throws Exception {
    if (to.isBefore(from) || reason.isBlank()) {
      throw ConfigurationException.of(
          "--hold",
          "a hold needs a first day, a last day and a reason",
          "--hold FROM..TO --reason WORDS");
    }
    String id = UUID.randomUUID().toString().substring(0, 8);
    write(new Hold(id, from, to, reason, true));
    return id;
  }

  /** Lifts a hold; it stays on record. */
  public void lift(String id) throws Exception {
    for (Hold hold : holds()) {
      if (hold.id().equals(id) && hold.active()) {
        write(new Hold(id, hold.from(), hold.to(), hold.reason(), false));
        return;
      }
    }
    throw ConfigurationException.of(
        "--lift", "there is no hold with that number in force", "ntk retention lists them");
  }

  private void write(Hold hold) throws IOException, IndexFailure, InterruptedException {
    ObjectNode record = onRecord("hold");
    ObjectNode fields = ((ObjectNode) record.path("ntk")).putObject("hold");
    fields.put("id", hold.id()).put("from", hold.from().toString());
    fields.put("to", hold.to().toString()).put("reason", hold.reason());
    fields.put(hold.active() ? "placed_at" : "lifted_at", clock.instant().toString());
    calls.call(
        "PUT",
        "/" + IndexNames.RETENTION + "/_doc/hold-" + department + "-" + hold.id() + "?refresh=true",
        record);
  }

  private ObjectNode onRecord(String kind) {
    ObjectNode record = JSON.createObjectNode();
    record.put("@timestamp", clock.instant().toString());
    record.putObject("ntk").put("record", kind).put("department", department);
    return record;
  }
}
