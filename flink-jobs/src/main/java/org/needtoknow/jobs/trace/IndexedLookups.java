package org.needtoknow.jobs.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needtoknow.jobs.index.Server;
import org.needtoknow.jobs.index.Unreachable;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.results.document.DocumentFormat;

/** The lookups of the index: masked, and found at once. */
public final class IndexedLookups implements LookupFinder {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH = "/ntk-lookups/_search";
  private static final int PAGE = 2000;

  private final Server server;
  private final String department;
  private final Optional<Instant> from;
  private final Optional<Instant> to;

  /**
   * @param department whose lookups, {@code ""} for all that the user may read
   */
  public IndexedLookups(
      Server server, String department, Optional<Instant> from, Optional<Instant> to) {
    this.server = server;
    this.department = department;
    this.from = from;
    this.to = to;
  }

  @Override
  public List<FoundLookup> withKeys(Collection<String> keys) throws IOException {
    return search("ntk.subject.keys", keys);
  }

  @Override
  public List<FoundLookup> withSubjects(Collection<String> subjectIds) throws IOException {
    return search("ntk.subject.id", subjectIds);
  }

  /** How many lookups of a run are in the index. */
  long count(String runId) throws IOException {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("query").putObject("term").put("ntk.run.id", runId);
    return called("/ntk-lookups/_count", body).path("count").asLong();
  }

  private List<FoundLookup> search(String field, Collection<String> values) throws IOException {
    List<FoundLookup> found = new ArrayList<>();
    if (values.isEmpty()) {
      return found;
    }
    ObjectNode body = JSON.createObjectNode().put("size", PAGE).put("track_total_hits", false);
    ArrayNode filter = body.putObject("query").putObject("bool").putArray("filter");
    ArrayNode terms = filter.addObject().putObject("terms").putArray(field);
    values.forEach(terms::add);
    if (!department.isEmpty()) {
      filter.addObject().putObject("term").put("ntk.department", department);
    }
    if (from.isPresent() || to.isPresent()) {
      ObjectNode range = filter.addObject().putObject("range").putObject("@timestamp");
      from.ifPresent(time -> range.put("gte", time.toString()));
      to.ifPresent(time -> range.put("lt", time.toString()));
    }
    body.putArray("sort").add("@timestamp").add("event.id");
    JsonNode hits;
    do {
      hits = called(SEARCH, body).path("hits").path("hits");
      for (JsonNode hit : hits) {
        found.add(new FoundLookup(DocumentFormat.LOOKUP.read(hit.path("_source")), false));
        body.set("search_after", hit.path("sort"));
      }
    } while (hits.size() == PAGE);
    return found;
  }

  private JsonNode called(String path, JsonNode body) throws IOException {
    Server.Answer answer;
    try {
      answer = server.call("POST", path, body);
    } catch (IOException noAnswer) {
      Problem problem = Unreachable.at(server.url(), noAnswer);
      throw new TraceFailed(problem.message() + "; " + problem.wayOut());
    }
    if (answer.isOk()) {
      return answer.body();
    }
    throw new TraceFailed(
        switch (answer.status()) {
          case 401 -> "Elasticsearch does not know this user, password or key";
          case 403 -> "this user may not read lookups: it needs the role ntk_analyst";
          case 404 -> "there are no lookups in this Elasticsearch: ntk index OUT puts them there";
          default -> "Elasticsearch answered " + answer.status();
        });
  }
}
