package org.needtoknow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.needtoknow.jobs.task.KeyFile;

class DepartmentKeyTest {
  @TempDir private Path folder;

  @RepeatedTest(20)
  void audits_that_begin_at_once_work_with_one_whole_key() throws Exception {
    Path key = folder.resolve("small.key");
    Callable<String> begin =
        () -> {
          DepartmentKey.make(key);
          return KeyFile.read(key).id("which", "key");
        };
    ExecutorService processes = Executors.newFixedThreadPool(4);
    Set<String> keys = new HashSet<>();
    try {
      for (Future<String> one : processes.invokeAll(List.of(begin, begin, begin, begin))) {
        keys.add(one.get());
      }
    } finally {
      processes.shutdown();
    }

    assertThat(keys).hasSize(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(key);
    }
  }
}
