package org.needtoknow.kibana;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script, against something that answers as Kibana's import does. */
class KibanaImportTest {
  @TempDir private Path folder;
  private HttpServer kibana;
  private int status = 200;
  private String answer = "{\"successCount\":1,\"success\":true,\"warnings\":[]}";
  private String path = "";
  private String authorization = "";
  private String body = "";

  private record Outcome(int exit, String said) {}

  @BeforeEach
  void listen() throws IOException {
    kibana = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    kibana.createContext(
        "/",
        exchange -> {
          path = exchange.getRequestURI().toString();
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    kibana.start();
  }

  @AfterEach
  void stop() {
    kibana.stop(0);
  }

  private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(SavedObjects.house().resolve("scripts/kibana-import").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), said);
  }

  private String url() {
    return "http://127.0.0.1:" + kibana.getAddress().getPort();
  }

  private Path credentials(String mode) throws IOException {
    Path file = folder.resolve("credentials");
    Files.writeString(file, "user: clerk\npassword: se\"sa\\me\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    return file;
  }

  @Test
  void all_objects_go_in_one_file_and_replace_earlier_ones() throws Exception {
    Outcome outcome = run(Map.of(), url(), "--credentials", credentials("rw-------").toString());

    assertThat(outcome.exit()).as(outcome.said()).isZero();
    assertThat(path).isEqualTo("/api/saved_objects/_import?overwrite=true");
    // clerk:se"sa\me
    assertThat(authorization).isEqualTo("Basic Y2xlcms6c2Uic2FcbWU=");
    assertThat(body).contains("ntk-dashboard-subject", "ntk-lookups", "filename=\"ntk.ndjson\"");
    assertThat(outcome.said()).doesNotContain("sa\\me");
  }

  @Test
  void a_key_from_the_environment_and_a_space_serve_too() throws Exception {
    Outcome outcome = run(Map.of("NTK_KIBANA_API_KEY", "abc=="), url(), "--space", "audit");

    assertThat(outcome.exit()).as(outcome.said()).isZero();
    assertThat(authorization).isEqualTo("ApiKey abc==");
    assertThat(path).startsWith("/s/audit/api/");
  }

  @Test
  void what_kibana_refuses_is_reported() throws Exception {
    answer = "{\"success\":false,\"errors\":[{\"id\":\"x\"}]}";
    assertThat(run(Map.of(), url()))
        .isEqualTo(new Outcome(1, "ntk: not everything was imported: " + answer + "\n"));
    status = 403;
    assertThat(run(Map.of(), url()).said()).contains("ntk_administrator");
    status = 401;
    assertThat(run(Map.of(), url()).exit()).isEqualTo(1);
  }

  @Test
  void a_secret_that_others_could_read_is_refused() throws Exception {
    assertThat(run(Map.of(), url(), "--credentials", credentials("rw-r--r--").toString()).exit())
        .isEqualTo(2);
    assertThat(run(Map.of(), "https://clerk:sesame@localhost").exit()).isEqualTo(2);
    assertThat(run(Map.of(), "http://kibana.example:5601").exit()).isEqualTo(2);
    assertThat(body).isEmpty();
  }
}
