package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what, tried on a server. */
class RolesTest {
  private static final String DOCUMENT =
      "{\"@timestamp\":\"2026-01-02T00:00:00Z\",\"event\":{\"id\":\"x\"},\"ntk\":{\"department\":\"d\"}}";
  private static TestServer server;

  @BeforeAll
  static void oneOfEach() throws Exception {
    server = TestServer.shared();
    server.clear();
    IndexRun.prepare(server.as("administrator"));
    for (String kind : new String[] {"lookups", "items", "runs", "outcomes"}) {
      assertThat(status("admin", "PUT", "/ntk-" + kind + "-d-2026.01/_doc/x", DOCUMENT))
          .isEqualTo(201);
    }
  }

  private static int status(String user, String method, String path, String body) throws Exception {
    return server.call(user, method, path, body).status();
  }

  @Test
  void the_writer_writes_what_a_run_writes_and_no_outcome_and_deletes_nothing() throws Exception {
    assertThat(status("writer", "PUT", "/ntk-lookups-d-2026.01/_doc/y", DOCUMENT)).isEqualTo(201);
    assertThat(status("writer", "PUT", "/ntk-outcomes-d-2026.01/_doc/y", DOCUMENT)).isEqualTo(403);
    assertThat(status("writer", "GET", "/ntk-outcomes/_search", "")).isEqualTo(403);
    assertThat(status("writer", "DELETE", "/ntk-lookups-d-2026.01", "")).isEqualTo(403);
    assertThat(status("writer", "DELETE", "/ntk-lookups-d-2026.01/_doc/x", "")).isEqualTo(403);
    assertThat(status("writer", "PUT", "/ntk-retention/_doc/hold-d-1", "{}")).isEqualTo(403);
  }

  @Test
  void the_analyst_reads_what_is_masked_and_writes_nothing() throws Exception {
    assertThat(status("analyst", "GET", "/ntk-lookups/_search", "")).isEqualTo(200);
    assertThat(status("analyst", "GET", "/ntk-items-*/_search", "")).isEqualTo(200);
    assertThat(status("analyst", "GET", "/ntk-runs/_search", "")).isEqualTo(200);
    assertThat(status("analyst", "GET", "/ntk-outcomes/_search", "")).isEqualTo(403);
    assertThat(status("analyst", "GET", "/ntk-control/_search", "")).isEqualTo(403);
    assertThat(status("analyst", "PUT", "/ntk-lookups-d-2026.01/_doc/z", DOCUMENT)).isEqualTo(403);
  }

  @Test
  void internal_affairs_reads_and_writes_outcomes_and_no_lookup() throws Exception {
    assertThat(status("affairs", "GET", "/ntk-outcomes/_search", "")).isEqualTo(200);
    assertThat(status("affairs", "PUT", "/ntk-outcomes-d-2026.01/_doc/z", DOCUMENT)).isEqualTo(201);
    assertThat(status("affairs", "PUT", "/ntk-lookups-d-2026.01/_doc/z", DOCUMENT)).isEqualTo(403);
  }

  @Test
  void the_administrator_keeps_house_and_writes_no_document() throws Exception {
    assertThat(status("administrator", "GET", "/_index_template/ntk-*", "")).isEqualTo(200);
    assertThat(status("administrator", "PUT", "/ntk-lookups-d-2026.01/_doc/z", DOCUMENT))
        .isEqualTo(403);
  }
}
