package org.needtoknow.jobs.account;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.needtoknow.jobs.wire.Tally;

/**
 * Detects a registry that lacks most usernames of a system's logs. Such a registry writes usernames
 * differently or belongs to another system, so a missing username proves nothing.
 */
public final class RegistryCheck {
  /** Any registry may lack a few usernames. */
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

  /** One sentence for each system with most usernames missing from the registry. */
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
                    + " are not in accounts.csv: does the registry write them differently, with a domain or a prefix? Their lookups belong to no officer until the usernames agree");
          }
        });
    return problems;
  }
}
