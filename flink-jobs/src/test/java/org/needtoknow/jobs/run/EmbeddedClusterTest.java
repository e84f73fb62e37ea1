package org.needtoknow.jobs.run;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedClusterTest {
  @TempDir private Path folder;

  /** The ports on which this process listens, according to the operating system. */
  private static Set<Integer> ports() throws IOException {
    Set<String> own = new HashSet<>();
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      for (Path one : (Iterable<Path>) open::iterator) {
        if (Files.isSymbolicLink(one)) {
          own.add(Files.readSymbolicLink(one).toString());
        }
      }
    }
    Set<Integer> ports = new HashSet<>();
    for (String table : new String[] {"/proc/self/net/tcp", "/proc/self/net/tcp6"}) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] columns = line.strip().split("\\s+");
        boolean listens = columns[3].equals("0A");
        if (listens && own.contains("socket:[" + columns[9] + "]")) {
          String place = columns[1];
          ports.add(Integer.parseInt(place.substring(place.indexOf(':') + 1), 16));
        }
      }
    }
    return ports;
  }

  private static String answer(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(3_000);
      socket
          .getOutputStream()
          .write("GET /jobs/overview HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
      return new String(socket.getInputStream().readNBytes(16), US_ASCII);
    } catch (IOException silence) {
      return "";
    }
  }

  @Test
  void nobody_on_the_machine_can_ask_or_tell_a_run_anything() throws Exception {
    Set<Integer> before = ports();
    try (EmbeddedCluster cluster =
        new EmbeddedCluster(() -> JobSettings.of(RunMode.BATCH, 1, folder))) {
      CountDownLatch started = new CountDownLatch(1);
      cluster.afterwards(started::countDown);
      assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();

      Set<Integer> ports = ports();
      ports.removeAll(before);

      assertThat(ports).isNotEmpty().allSatisfy(port -> assertThat(answer(port)).isEmpty());
    }
  }
}
