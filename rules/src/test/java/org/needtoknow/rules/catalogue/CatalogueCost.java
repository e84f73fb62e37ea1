package org.needtoknow.rules.catalogue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Measures the cost of the built-in rules: prints the CPU time per act for three mixes of acts. */
public final class CatalogueCost {
  private static final int ACTS = 1_000_000;

  private CatalogueCost() {}

  public static void main(String[] args) throws Exception {
    long start = cpu();
    Catalogue catalogue = CatalogueLoader.builtIn();
    System.out.printf("load: %d ms%n", (cpu() - start) / 1_000_000);
    for (int round = 0; round < 3; round++) {
      measure("94 % explained, 1 % of the rest related", catalogue, 0.94, 0.01, false);
      measure("the same, signals in a TreeMap", catalogue, 0.94, 0.01, true);
      measure("all unexplained, none related", catalogue, 0, 0, false);
      measure("all unexplained, all related", catalogue, 0, 1, false);
    }
  }

  /** Time that this thread computed, so that a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(
      String what, Catalogue catalogue, double explained, double related, boolean sorted) {
    Random random = new Random(1);
    List<Map<String, Object>> acts = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Map<String, Object> given = new HashMap<>();
      given.put("verdict", random.nextDouble() < explained ? "explained" : "unexplained");
      if (random.nextDouble() < related) {
        given.put("relation", "coworker");
      }
      Map<String, Object> act = RuleTest.act(given);
      acts.add(sorted ? new TreeMap<>(act) : act);
    }
    long found = 0;
    long start = cpu();
    for (int i = 0; i < ACTS; i++) {
      found += catalogue.findings(acts.get(i % acts.size()), List.of()).size();
    }
    long nanos = cpu() - start;
    System.out.printf("%-42s %5d ns an act, %7d findings%n", what, nanos / ACTS, found);
  }
}
