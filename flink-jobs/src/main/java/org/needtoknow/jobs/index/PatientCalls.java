package org.needtoknow.jobs.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Single calls that are repeated while a server is busy or does not answer, until patience is over.
 */
final class PatientCalls {
  private final Server server;
  private final Duration patience;

  PatientCalls(Server server, Duration patience) {
    this.server = server;
    this.patience = patience;
  }

  JsonNode call(String method, String path) throws IndexFailure, InterruptedException {
    return call(method, path, MissingNode.getInstance());
  }

  /**
   * The body of a successful response.
   *
   * @throws IndexFailure when the server refuses, or patience is over
   */
  JsonNode call(String method, String path, JsonNode body)
      throws IndexFailure, InterruptedException {
    Patience left = new Patience(patience, System::nanoTime);
    while (true) {
      String words;
      try {
        Server.Answer answer =
            body.isMissingNode() ? server.call(method, path) : server.call(method, path, body);
        if (answer.isOk()) {
          return answer.body();
        }
        if (BulkVerdict.of(answer.status()) != BulkVerdict.RETRY) {
          throw new IndexFailure("Elasticsearch refuses: " + answer.status());
        }
        words = "it answers with " + answer.status();
      } catch (IOException e) {
        words = "it does not answer";
      }
      left.failed();
      if (left.isOver()) {
        throw new IndexFailure("Elasticsearch: " + words + ", for too long");
      }
      if (left.isFirst()) {
        News.show("Elasticsearch: " + words + "; waiting and trying again");
      }
      TimeUnit.MILLISECONDS.sleep(left.waitMillis());
    }
  }
}
