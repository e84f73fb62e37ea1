package org.needtoknow.rules.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.CredentialEvent;

/**
 * The registry of usernames: who held which account when, and what happened to its credentials.
 * Usernames compare without regard to case; the system {@code *} means every system. Caches its
 * answers; not thread-safe, one serves one task.
 */
public final class Registry {
  /** Every system. */
  private static final String ANY = "*";

  /** Limits the memory for a log that names many unknown accounts. */
  private static final int MOST_REMEMBERED = 1 << 14;

  private final Map<String, List<Account>> accounts = new HashMap<>();
  private final Map<String, List<CredentialEvent>> events = new HashMap<>();
  private final Set<String> systems = new HashSet<>();

  /** Cache by system and username as logged: a log names few accounts, each very often. */
  private final Map<String, Map<String, OfUsername>> remembered = new HashMap<>();

  /** All entries on a username of a system, of any time. */
  private record OfUsername(List<Account> lines, List<CredentialEvent> events) {}

  Registry(List<Account> accounts, List<CredentialEvent> events) {
    for (Account account : accounts) {
      systems.add(account.system().toLowerCase(Locale.ROOT));
      this.accounts
          .computeIfAbsent(account.username().toUpperCase(Locale.ROOT), k -> new ArrayList<>(2))
          .add(account);
    }
    for (CredentialEvent event : events) {
      this.events
          .computeIfAbsent(event.username().toUpperCase(Locale.ROOT), k -> new ArrayList<>(2))
          .add(event);
    }
  }

  /** Whether the registry keeps the accounts of this system at all. */
  public boolean covers(String system) {
    return systems.contains(ANY) || systems.contains(system.toLowerCase(Locale.ROOT));
  }

  /** Every entry on this username, of any time. */
  public List<Account> lines(String system, String username) {
    return of(system, username).lines;
  }

  /** The events on this username that were in force at that time. */
  public List<CredentialEvent> events(String system, String username, Instant at) {
    List<CredentialEvent> found = List.of();
    for (CredentialEvent event : of(system, username).events) {
      if (inForce(event, at)) {
        found = found.isEmpty() ? new ArrayList<>(1) : found;
        found.add(event);
      }
    }
    return found;
  }

  /** The state that the last DISABLED or ENABLED event before {@code at} left, if any. */
  public Optional<CredentialEvent> lastSwitch(String system, String username, Instant at) {
    CredentialEvent last = null;
    for (CredentialEvent event : of(system, username).events) {
      boolean switches =
          event.kind() == CredentialEvent.Kind.DISABLED
              || event.kind() == CredentialEvent.Kind.ENABLED;
      if (switches && inForce(event, at) && (last == null || last.from().isBefore(event.from()))) {
        last = event;
      }
    }
    return Optional.ofNullable(last);
  }

  private OfUsername of(String system, String username) {
    Map<String, OfUsername> ofSystem = remembered.computeIfAbsent(system, name -> new HashMap<>());
    OfUsername known = ofSystem.get(username);
    if (known == null) {
      known = find(system, username);
      if (ofSystem.size() >= MOST_REMEMBERED) {
        ofSystem.clear();
      }
      ofSystem.put(username, known);
    }
    return known;
  }

  private OfUsername find(String system, String username) {
    String upper = username.toUpperCase(Locale.ROOT);
    return new OfUsername(
        accounts.getOrDefault(upper, List.of()).stream()
            .filter(account -> names(account.system(), system))
            .toList(),
        events.getOrDefault(upper, List.of()).stream()
            .filter(event -> names(event.system(), system))
            .toList());
  }

  private static boolean inForce(CredentialEvent event, Instant at) {
    return contains(Optional.of(event.from()), event.to(), at);
  }

  public static boolean contains(Optional<Instant> from, Optional<Instant> to, Instant at) {
    return (from.isEmpty() || !at.isBefore(from.get())) && (to.isEmpty() || at.isBefore(to.get()));
  }

  private static boolean names(String declared, String system) {
    return declared.equals(ANY) || declared.equalsIgnoreCase(system);
  }
}
