package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Things to do on later days. A day is forgotten when it is done. */
final class Agenda {
  private final Map<LocalDate, List<Consumer<Today>>> days = new TreeMap<>();

  /** Notes something for a day, after the ordinary work of that day. */
  void note(LocalDate day, Consumer<Today> step) {
    days.computeIfAbsent(day, d -> new ArrayList<>()).add(step);
  }

  /** Does all that is noted for today. */
  void run(Today today) {
    List<Consumer<Today>> steps = days.remove(today.day());
    if (steps != null) {
      steps.forEach(step -> step.accept(today));
    }
  }
}
