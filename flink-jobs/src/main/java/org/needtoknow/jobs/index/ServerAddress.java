package org.needtoknow.jobs.index;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;

/**
 * The address of Elasticsearch and how to verify it; each task reads the secret itself.
 *
 * @param url scheme, host and port; https, or http on this machine alone
 * @param caFile certificate authority in PEM, {@code ""} for those that Java trusts
 * @param fingerprint SHA-256 of the authority's certificate in hexadecimal digits, or {@code ""}
 * @param credentialsFile file with the secret, {@code ""} for the environment variables
 */
public record ServerAddress(String url, String caFile, String fingerprint, String credentialsFile)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Checks an address as far as that is possible without a call to the server. */
  public static ServerAddress of(
      String url, Optional<Path> caFile, Optional<String> fingerprint, Optional<Path> credentials)
      throws ConfigurationException {
    List<Problem> problems = new ArrayList<>();
    checkUrl(url, problems);
    if (caFile.isPresent() && fingerprint.isPresent()) {
      problems.add(
          Problem.of(
              "--elasticsearch-fingerprint", "a CA file is given as well", "name one of the two"));
    }
    if (caFile.isPresent() && !Files.isReadable(caFile.get())) {
      problems.add(
          Problem.of(
              "--elasticsearch-ca", "the CA file cannot be read", "name the PEM file of the CA"));
    }
    String digits =
        fingerprint.map(text -> text.replace(":", "").toLowerCase(Locale.ROOT)).orElse("");
    if (!digits.isEmpty() && !digits.matches("[0-9a-f]{64}")) {
      problems.add(
          Problem.of(
              "--elasticsearch-fingerprint",
              "not the SHA-256 of a certificate",
              "64 hexadecimal digits, colons or not"));
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new ServerAddress(
        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
        caFile.map(file -> file.toAbsolutePath().toString()).orElse(""),
        digits,
        credentials.map(file -> file.toAbsolutePath().toString()).orElse(""));
  }

  private static void checkUrl(String url, List<Problem> problems) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
        problems.add(
            wrongUrl("this is not the URL of a server", "such as https://search.example:9200"));
      } else if (uri.getRawUserInfo() != null) {
        problems.add(
            wrongUrl(
                "all users of this machine can read a password on the command line",
                "name a file with --elasticsearch-credentials, or set NTK_ELASTICSEARCH_USER and"
                    + " NTK_ELASTICSEARCH_PASSWORD"));
      } else if (scheme.equals("http") && !LOOPBACK.contains(uri.getHost())) {
        problems.add(
            wrongUrl(
                "without TLS, others on the network can read the documents and the password",
                "use https"));
      }
    } catch (URISyntaxException e) {
      // Not quoted: a mistyped URL may contain a password.
      problems.add(
          wrongUrl("this is not the URL of a server", "such as https://search.example:9200"));
    }
  }

  private static Problem wrongUrl(String message, String wayOut) {
    return Problem.of("--elasticsearch", message, wayOut);
  }
}
