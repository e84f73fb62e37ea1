package org.needtoknow.jobs.index;

import java.util.function.Consumer;

/** What the user has to hear while documents are on their way: from tasks of this process. */
final class News {
  private static volatile Consumer<String> listener = words -> {};

  private News() {}

  static void tell(String words) {
    listener.accept(words);
  }

  static void to(Consumer<String> listener) {
    News.listener = listener;
  }

  static void toNobody() {
    listener = words -> {};
  }
}
