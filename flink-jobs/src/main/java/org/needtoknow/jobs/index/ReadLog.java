package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * Whether the server logs who reads what. Users of Kibana read the index without this program.
 *
 * @param note the reason, in words
 */
record ReadLog(boolean logged, String note) {
  /** Asks the server; if it gives no answer, reads count as not logged. */
  static ReadLog of(Server server) throws IOException {
    Server.Answer who = server.call("GET", "/_security/_authenticate");
    if (!who.isOk()) {
      return new ReadLog(false, "not logged: the server knows no users");
    }
    Server.Answer license = server.call("GET", "/_license");
    String type = license.body().path("license").path("type").asText("unknown");
    if (type.equals("basic") || type.equals("unknown")) {
      return new ReadLog(
          false,
          "not logged by the server: its licence ("
              + type
              + ") has no audit log; an authenticating proxy before Kibana can keep one");
    }
    Server.Answer settings =
        server.call("GET", "/_nodes/settings?filter_path=nodes.*.settings.xpack.security.audit");
    boolean all = !settings.body().path("nodes").isEmpty();
    for (JsonNode node : settings.body().path("nodes")) {
      JsonNode enabled =
          node.path("settings").path("xpack").path("security").path("audit").path("enabled");
      all &= enabled.asText().equals("true");
    }
    return all
        ? new ReadLog(true, "logged by the server's audit log")
        : new ReadLog(false, "not logged: xpack.security.audit.enabled is not set");
  }
}
