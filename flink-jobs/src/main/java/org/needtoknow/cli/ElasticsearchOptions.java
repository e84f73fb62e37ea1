package org.needtoknow.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.ServerAddress;
import org.needtoknow.model.settings.ConfigurationException;
import picocli.CommandLine.Option;

/** How to reach Elasticsearch: the same options for every command. None of them holds a secret. */
final class ElasticsearchOptions {
  @Option(
      names = "--elasticsearch",
      paramLabel = "URL",
      description = "Elasticsearch 8.19 or 9, such as https://search.example:9200.")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--elasticsearch-ca",
      paramLabel = "FILE",
      description = "The server's certificate authority, a PEM file.")
  private Optional<Path> ca = Optional.empty();

  @Option(
      names = "--elasticsearch-fingerprint",
      paramLabel = "SHA256",
      description = "Instead of the PEM file: the SHA-256 of the certificate authority.")
  private Optional<String> fingerprint = Optional.empty();

  @Option(
      names = "--elasticsearch-credentials",
      paramLabel = "FILE",
      description =
          "Private file (0600) with user: and password:, or api_key:. Default: the variables NTK_ELASTICSEARCH_USER and NTK_ELASTICSEARCH_PASSWORD, or NTK_ELASTICSEARCH_API_KEY.")
  private Optional<Path> credentials = Optional.empty();

  @Option(
      names = "--elasticsearch-patience",
      paramLabel = "SECONDS",
      description = "How long to wait for a server that does not answer (default: 300).")
  private Optional<Integer> patience = Optional.empty();

  boolean isNamed() {
    return url.isPresent();
  }

  /**
   * The server.
   *
   * @throws ConfigurationException when no server is named, or an option about it is wrong
   */
  ServerAddress address() throws ConfigurationException {
    if (url.isEmpty()) {
      throw ConfigurationException.of(
          "--elasticsearch", "no server is named", "--elasticsearch URL");
    }
    return ServerAddress.of(url.get(), ca, fingerprint, credentials);
  }

  Duration patience() {
    return patience.map(Duration::ofSeconds).orElse(IndexRequest.PATIENCE);
  }
}
