package org.needtoknow.jobs.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.results.archive.PrivateFiles;

/** The authorization header, read from a private file or the environment and never shown. */
final class Credentials {
  private static final String API_KEY = "NTK_ELASTICSEARCH_API_KEY";
  private static final String USER = "NTK_ELASTICSEARCH_USER";
  private static final String PASSWORD = "NTK_ELASTICSEARCH_PASSWORD";
  private static final int MOST = 65536;

  private final String header;

  private Credentials(String header) {
    this.header = header;
  }

  /** From the file that the address names, else from the environment, else none. */
  static Credentials of(ServerAddress address) throws ConfigurationException {
    return address.credentialsFile().isEmpty()
        ? of(System.getenv(), "the environment")
        : of(read(Path.of(address.credentialsFile())), address.credentialsFile());
  }

  private static Credentials of(Map<String, String> values, String place)
      throws ConfigurationException {
    String key = values.getOrDefault(API_KEY, "");
    String user = values.getOrDefault(USER, "");
    String password = values.getOrDefault(PASSWORD, "");
    if (!key.isEmpty() && !user.isEmpty()) {
      throw ConfigurationException.of(
          place, "both an API key and a user are given", "leave out one of the two");
    }
    if (!key.isEmpty()) {
      return new Credentials("ApiKey " + key);
    }
    if (user.isEmpty() != password.isEmpty()) {
      throw ConfigurationException.of(
          place, "a user needs a password, and a password a user", "name both");
    }
    String both = user + ":" + password;
    return new Credentials(
        user.isEmpty()
            ? ""
            : "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
  }

  /** Lines {@code user: …} and {@code password: …}, or {@code api_key: …}. */
  private static Map<String, String> read(Path file) throws ConfigurationException {
    try {
      if (!PrivateFiles.isWithin(PrivateFiles.FILE_MODE, file)) {
        throw ConfigurationException.of(
            file.toString(), "users other than its owner may open the file", "chmod 600 it");
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
        throw ConfigurationException.of(
            file.toString(), "this is not a file of credentials", "see docs/production.md");
      }
      Map<String, String> values = new HashMap<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String variable =
            switch (name) {
              case "api_key" -> API_KEY;
              case "user" -> USER;
              case "password" -> PASSWORD;
              default ->
                  throw new ConfigurationException(
                      List.of(
                          new Problem(
                              file.toString(),
                              number,
                              0,
                              "this line is not understood",
                              "user: NAME and password: WORD, or api_key: KEY")));
            };
        values.put(variable, line.substring(colon + 1).strip());
      }
      return values;
    } catch (IOException e) {
      throw ConfigurationException.of(
          file.toString(), "the file of credentials cannot be read", "name another file");
    }
  }

  boolean isEmpty() {
    return header.isEmpty();
  }

  /** The value of {@code Authorization}. */
  String header() {
    return header;
  }

  @Override
  public String toString() {
    return isEmpty() ? "Credentials[none]" : "Credentials[redacted]";
  }
}
