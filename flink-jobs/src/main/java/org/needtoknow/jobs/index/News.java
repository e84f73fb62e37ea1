package org.needtoknow.jobs.index;

import java.util.function.Consumer;

/** Prints messages of this process's tasks for the user while documents are written. */
final class News {
  private static volatile Consumer<String> listener = words -> {};

  private News() {}

  static void show(String words) {
    listener.accept(words);
  }

  static void to(Consumer<String> listener) {
    News.listener = listener;
  }

  static void discard() {
    listener = words -> {};
  }
}
