package org.needtoknow.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.results.archive.UnfinishedRun;

/** What a failure is told as, and the exit code it ends with. */
final class Failures {
  /** An exception that Flink carries as text names its class first. */
  private static final Pattern CARRIED = Pattern.compile("^([\\w.$]+)(: .*)?$", Pattern.DOTALL);

  private static final String OUT_OF_MEMORY = OutOfMemoryError.class.getName();
  private static final String[] DISK_IS_FULL = {
    "No space left on device", "Disk quota exceeded", "not enough space on the disk"
  };
  private static final long MEBIBYTE = 1 << 20;
  private static final long GIBIBYTE = 1 << 30;
  private static final long LEAST_GIBIBYTES = 4;
  private static final long PATIENCE_MILLIS = 5_000;

  private Failures() {}

  /** Tells what to mend, or in one line what failed, and returns the exit code. */
  static int tell(Throwable failure, PrintWriter err) {
    if (failure instanceof ConfigurationException configuration) {
      for (Problem problem : configuration.problems()) {
        err.println(problem.asLine());
      }
      int count = configuration.problems().size();
      err.println(
          "ntk: nothing was run: "
              + count
              + (count == 1 ? " problem" : " problems")
              + " to mend first");
      return ExitCode.WRONG_CONFIGURATION;
    }
    if (!isEnding()) {
      err.println("ntk: the run failed: " + words(failure));
    }
    return ExitCode.FAILURE;
  }

  /** Why it failed, with the way out where there is one. */
  private static String words(Throwable failure) {
    // Of other causes the class and nothing else: a message may quote a record, and records name
    // subjects.
    StringBuilder causes = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String name = className(cause);
      String message = String.valueOf(cause.getMessage());
      if (name.equals(OUT_OF_MEMORY)) {
        return memory();
      }
      if (Arrays.stream(DISK_IS_FULL).anyMatch(message::contains)) {
        return "the disk is full where it writes; make room there, or name another folder with --out";
      }
      causes.append(causes.length() == 0 ? "" : " < ").append(shortName(name));
    }
    return causes.toString();
  }

  private static String memory() {
    long now = Runtime.getRuntime().maxMemory();
    return String.format(
        Locale.ROOT,
        "it needs more memory than the %,d MB it may take; give it more: NTK_JAVA_OPTS=-Xmx%dg",
        now / MEBIBYTE,
        Math.max(LEAST_GIBIBYTES, 2 * now / GIBIBYTE + 1));
  }

  private static String className(Throwable cause) {
    String name = cause.getClass().getName();
    if (name.endsWith(".SerializedThrowable")) {
      Matcher carried = CARRIED.matcher(String.valueOf(cause.getMessage()));
      return carried.matches() ? carried.group(1) : name;
    }
    return name;
  }

  private static String shortName(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** Whether the process ends already: what fails from then on fails because of it. */
  private static boolean isEnding() {
    Thread none = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(none);
      Runtime.getRuntime().removeShutdownHook(none);
      return false;
    } catch (IllegalStateException ending) {
      return true;
    }
  }

  /**
   * Flink ends the process by itself, with a code of its own and no word, when memory runs out in
   * one of its own threads. That is told and ends as any failure does.
   */
  static void watchTheEnd(PrintWriter err) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> atTheEnd(err), "ntk-ended"));
  }

  private static void atTheEnd(PrintWriter err) {
    Map<Thread, StackTraceElement[]> threads = Thread.getAllStackTraces();
    if (threads.values().stream().noneMatch(Failures::isEndedByFlink)) {
      return;
    }
    err.println("ntk: the run failed: a thread of Flink's died, as when " + memory());
    err.flush();
    for (Thread thread : threads.keySet()) {
      if (thread.getName().equals(UnfinishedRun.STOPPED)) {
        try {
          thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
    Runtime.getRuntime().halt(ExitCode.FAILURE);
  }

  private static boolean isEndedByFlink(StackTraceElement... stack) {
    return Arrays.stream(stack).anyMatch(f -> f.getClassName().equals("java.lang.Shutdown"))
        && Arrays.stream(stack).anyMatch(f -> f.getClassName().startsWith("org.apache.flink."));
  }
}
