package org.needtoknow.jobs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.model.settings.ConfigurationException;

/** The check reports all problems of a server at once. */
class ServerCheckTest {
  private static TestServer server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.shared();
  }

  @BeforeEach
  void anEmptyServer() throws Exception {
    server.clear();
  }

  private interface Step {
    void take() throws Exception;
  }

  private static void refused(String words, Step step) {
    assertThatThrownBy(step::take)
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e ->
                assertThat(e.problems())
                    .anySatisfy(problem -> assertThat(problem.asLine()).contains(words)));
  }

  private Path credentials(String text, String mode) throws Exception {
    Path file = folder.resolve("credentials-" + mode);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  private static ServerAddress address(String url, Path credentials) throws Exception {
    return ServerAddress.of(
        url, Optional.of(server.ca()), Optional.empty(), Optional.of(credentials));
  }

  private static void check(ServerAddress address) throws Exception {
    IndexRun.check(address, "quinnhaven");
  }

  @Test
  void an_administrator_prepares_once_and_then_the_writer_may() throws Exception {
    refused("ntk index --prepare", () -> check(server.as("writer")));

    IndexRun.prepare(server.as("administrator"));

    assertThatCode(() -> check(server.as("writer"))).doesNotThrowAnyException();
    assertThatCode(() -> check(server.as("admin"))).doesNotThrowAnyException();
  }

  @Test
  void a_wrong_url_is_reported() throws Exception {
    Path writer = server.credentials("writer");
    refused("no server answers", () -> check(address("https://127.0.0.1:1", writer)));
    refused("no host", () -> check(address("https://nowhere.invalid:9200", writer)));
    refused(
        "https:// when the server speaks TLS",
        () -> check(address(server.url().replace("https", "http"), writer)));
    refused("not the URL of a server", () -> check(address("search.example", writer)));
  }

  @Test
  void a_password_never_stands_in_the_url_and_never_goes_without_tls() {
    refused(
        "command line",
        () -> check(address("https://a:b@localhost:9200", server.credentials("writer"))));
    refused(
        "use https",
        () -> check(address("http://search.example:9200", server.credentials("writer"))));
  }

  @Test
  void a_wrong_ca_is_reported_and_a_fingerprint_is_as_good_as_a_file() throws Exception {
    Optional<Path> writer = Optional.of(server.credentials("writer"));
    IndexRun.prepare(server.as("administrator"));
    refused(
        "not signed by the authority",
        () -> check(ServerAddress.of(server.url(), Optional.empty(), Optional.empty(), writer)));
    refused(
        "not signed by the authority",
        () ->
            check(
                ServerAddress.of(
                    server.url(), Optional.empty(), Optional.of("00".repeat(32)), writer)));
    refused(
        "not the certificate",
        () ->
            check(
                ServerAddress.of(
                    server.url(),
                    Optional.of(server.credentials("writer")),
                    Optional.empty(),
                    writer)));

    byte[] certificate;
    try (var in = Files.newInputStream(server.ca())) {
      certificate = CertificateFactory.getInstance("X.509").generateCertificate(in).getEncoded();
    }
    String fingerprint =
        HexFormat.ofDelimiter(":")
            .withUpperCase()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
    assertThatCode(
            () ->
                check(
                    ServerAddress.of(
                        server.url(), Optional.empty(), Optional.of(fingerprint), writer)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_wrong_password_and_a_file_open_to_others_are_reported() throws Exception {
    Path wrong = credentials("user: writer\npassword: sesame\n", "rw-------");
    Path open = credentials("user: writer\npassword: sesame\n", "rw-r--r--");
    Path half = credentials("user: writer\n", "rw-------".replace("rw", "r-"));

    refused("wrong", () -> check(address(server.url(), wrong)));
    refused("users other than its owner", () -> check(address(server.url(), open)));
    refused("a user needs a password", () -> check(address(server.url(), half)));
    assertThatThrownBy(() -> check(address(server.url(), wrong)))
        .message()
        .doesNotContain("sesame");
  }

  @Test
  void a_user_without_the_rights_is_reported_which() throws Exception {
    IndexRun.prepare(server.as("administrator"));

    refused("ntk_writer", () -> check(server.as("analyst")));
    refused("ntk_writer", () -> check(server.as("nobody")));
  }

  @Test
  void a_read_only_index_is_reported() throws Exception {
    IndexRun.prepare(server.as("administrator"));
    server.call("PUT", "/ntk-lookups-quinnhaven-2025.11");
    server.call(
        "admin",
        "PUT",
        "/ntk-lookups-quinnhaven-2025.11/_settings",
        "{\"index.blocks.read_only\":true}");

    refused("read-only", () -> check(server.as("writer")));
    assertThatCode(() -> IndexRun.check(server.as("writer"), "quinn")).doesNotThrowAnyException();
  }

  @Test
  void a_mapping_conflict_is_reported() throws Exception {
    server.call(
        "admin",
        "PUT",
        "/ntk-lookups-quinnhaven-2025.11",
        "{\"mappings\":{\"properties\":{\"ntk\":{\"properties\":{\"verdict\":{\"type\":\"text\"}}}}}}");

    refused("mapping conflict", () -> IndexRun.prepare(server.as("administrator")));
    refused("mapping conflict", () -> check(server.as("writer")));
  }

  @Test
  void an_index_of_a_newer_schema_is_refused_and_one_of_an_older_is_brought_up() throws Exception {
    server.call(
        "admin",
        "PUT",
        "/ntk-lookups-quinnhaven-2025.11",
        "{\"mappings\":{\"dynamic\":\"strict\",\"_meta\":{\"schema_version\":0},"
            + "\"properties\":{\"@timestamp\":{\"type\":\"date\"}}}}");

    IndexRun.prepare(server.as("administrator"));

    assertThat(
            Schema.fields(
                server
                    .call("GET", "/ntk-lookups-quinnhaven-2025.11/_mapping")
                    .path("ntk-lookups-quinnhaven-2025.11")
                    .path("mappings")))
        .isEqualTo(Schema.fieldsOf("ntk-lookups"));
    server.call(
        "admin",
        "PUT",
        "/ntk-lookups-quinnhaven-2025.11/_mapping",
        "{\"_meta\":{\"schema_version\":99}}");
    refused("newer ntk", () -> check(server.as("writer")));
  }
}
