package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.wire.Tally;

/**
 * Tells when the registry of usernames lacks most of those that a system logs: it writes them
 * otherwise then, or is of another system, and says nothing against any of them.
 */
public final class RegistryCheck {
  /** Fewer usernames are what any registry may lack. */
  private static final long LEAST = 5;

  private final SortedMap<String, Long> registered = new TreeMap<>();
  private final SortedMap<String, Long> unregistered = new TreeMap<>();

  /**
   * @param of system and standing, as {@link Tally.What#ACCOUNTS} has it
   */
  public void add(String of, long usernames) {
    int cut = of.indexOf('\n');
    boolean known = of.substring(cut + 1).equals(Tally.REGISTERED);
    (known ? registered : unregistered).merge(of.substring(0, cut), usernames, Long::sum);
  }

  /** One sentence for each system whose usernames the registry hardly has. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    unregistered.forEach(
        (system, lacking) -> {
          long all = lacking + registered.getOrDefault(system, 0L);
          if (lacking >= LEAST && 2 * lacking > all) {
            problems.add(
                lacking
                    + " of "
                    + all
                    + " usernames in the logs of "
                    + system
                    + " are not in accounts.csv: does the registry write them otherwise, with a"
                    + " domain or a prefix? Nobody answers for their lookups until they fit");
          }
        });
    return problems;
  }
}
