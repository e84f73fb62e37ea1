package org.needtoknow.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.needtoknow.jobs.index.IndexRequest;
import org.needtoknow.jobs.index.ServerAddress;
import org.needtoknow.model.settings.ConfigurationException;
import picocli.CommandLine.Option;

/** How to reach Elasticsearch: the same options for every command. No secret is among them. */
final class ElasticsearchOptions {
  @Option(
      names = "--elasticsearch",
      paramLabel = "URL",
      description = "Elasticsearch 8.19 or 9, such as https://search.example:9200.")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--elasticsearch-ca",
      paramLabel = "FILE",
      description = "Its certificate authority in PEM.")
  private Optional<Path> ca = Optional.empty();

  @Option(
      names = "--elasticsearch-fingerprint",
      paramLabel = "SHA256",
      description = "Or the SHA-256 of its certificate authority.")
  private Optional<String> fingerprint = Optional.empty();

  @Option(
      names = "--elasticsearch-credentials",
      paramLabel = "FILE",
      description =
          "Private file (0600) with user: and password:, or api_key:. Else NTK_ELASTICSEARCH_USER"
              + " and NTK_ELASTICSEARCH_PASSWORD, or NTK_ELASTICSEARCH_API_KEY.")
  private Optional<Path> credentials = Optional.empty();

  @Option(
      names = "--elasticsearch-patience",
      paramLabel = "SECONDS",
      description = "How long to wait for a server that is away (300 unless told).")
  private Optional<Integer> patience = Optional.empty();

  boolean isNamed() {
    return url.isPresent();
  }

  /**
   * The server.
   *
   * @throws ConfigurationException when none is named, or what is said of it is wrong
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
