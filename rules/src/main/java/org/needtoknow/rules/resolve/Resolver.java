package org.needtoknow.rules.resolve;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.personnel.Account;
import org.needtoknow.model.personnel.AccountStatus;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.personnel.CredentialEvent;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.Registry;

/**
 * Finds the people of an act: the operator by the registry of usernames (Olivette II.A.1), the
 * requester by the typed name and that person's tie to the operator at that time.
 *
 * <p>Without a registry for a system, the operator may still be known by the logged name or badge,
 * or by a username that is a personnel or badge number, unless these name two people. The state of
 * the account is then not judged.
 */
public final class Resolver {
  /** The longest day of the year. */
  private static final Duration A_DAY = Duration.ofHours(25);

  private final DirectoryIndex directory;
  private final RequesterNames names;
  private final RequesterTies ties;

  public Resolver(DirectoryIndex directory, AuditSettings settings) {
    this.directory = directory;
    this.names = new RequesterNames(directory, settings);
    this.ties = new RequesterTies(directory, settings);
  }

  /** The registry's entry of an account at a time. */
  private record Held(Operator operator, AccountState state, Optional<Account> line) {
    Held(Operator operator, AccountState state) {
      this(operator, state, Optional.empty());
    }

    /** An entry from a line in force; its state is determined only when it is needed. */
    Held(Operator operator, Account line) {
      this(operator, AccountState.NOT_JUDGED, Optional.of(line));
    }
  }

  /**
   * The key by which the lookups of one operator are grouped: {@code e:} and the personnel number
   * if the account has exactly one certain owner at that time; else account and UTC day.
   */
  public String accountKey(Lookup lookup) {
    return key(lookup, held(lookup).operator);
  }

  /** The act with its operator, account state, requester and accountable person. */
  public ResolvedAct resolve(Act act) {
    Lookup head = act.head();
    Held held = held(head);
    String operatorId = held.operator instanceof Operator.Known known ? known.employeeId() : "";
    Requester requester = requester(head, operatorId);
    String accountable =
        requester instanceof Requester.Tied tied
            ? Accountable.employee(tied.employeeId())
            : key(head, held.operator);
    AccountState state = held.line.isPresent() ? state(held.line.get(), head) : held.state;
    return new ResolvedAct(act, held.operator, state, requester, accountable);
  }

  private Requester requester(Lookup head, String operatorId) {
    Requester named = names.resolve(head.requester(), head.ori(), operatorId, head.at());
    if (named instanceof Requester.Claimed claimed && !operatorId.isEmpty()) {
      Optional<String> tie = ties.between(operatorId, claimed.employeeId(), head.at());
      if (tie.isPresent()) {
        return new Requester.Tied(claimed.employeeId(), tie.get());
      }
    }
    if (named instanceof Requester.Ambiguous several && !operatorId.isEmpty()) {
      return ties.onlyOneOf(several.candidates(), operatorId, head.at())
          .or(() -> ties.crew(several.candidates(), operatorId, head.at()))
          .orElse(named);
    }
    return named;
  }

  private static String key(Lookup lookup, Operator operator) {
    if (operator instanceof Operator.Known known) {
      return Accountable.employee(known.employeeId());
    }
    return Accountable.account(
        lookup.system()
            + "/"
            + lookup.username()
            + "/"
            + LocalDate.ofInstant(lookup.at(), ZoneOffset.UTC));
  }

  private Held held(Lookup lookup) {
    Registry registry = directory.registry();
    if (!registry.covers(lookup.system())) {
      return new Held(unlessStolen(withoutRegistry(lookup), lookup), AccountState.NOT_JUDGED);
    }
    if (lookup.account().isEmpty()) {
      return new Held(new Operator.Unknown("no account logged"), AccountState.NOT_JUDGED);
    }
    List<Account> lines = registry.lines(lookup.system(), lookup.account());
    if (lines.isEmpty()) {
      return new Held(
          new Operator.Unknown("the registry does not know the account"), AccountState.UNKNOWN);
    }
    return held(lookup, lines);
  }

  private Held held(Lookup lookup, List<Account> lines) {
    Instant at = lookup.at();
    // A single owner, as a rule: a set of one needs no tree.
    Set<String> owners = Set.of();
    Account line = null;
    boolean shared = false;
    for (Account one : lines) {
      if (Registry.contains(one.from(), one.to(), at)) {
        line = line == null || isDisabled(line, at) ? one : line;
        shared |= one.shared();
        if (!one.ownerId().isEmpty() && !owners.contains(one.ownerId())) {
          owners = owners.isEmpty() ? Set.of(one.ownerId()) : with(owners, one.ownerId());
        }
      }
    }
    if (line == null) {
      return new Held(
          new Operator.Unknown("the account had no holder at that time"), AccountState.REMOVED);
    }
    Optional<String> notTheirs = otherSubjects(lookup);
    if (notTheirs.isPresent()) {
      return new Held(new Operator.Uncertain(List.copyOf(owners), notTheirs.get()), line);
    }
    if (shared) {
      return new Held(new Operator.Uncertain(List.copyOf(owners), "shared account"), line);
    }
    if (owners.isEmpty()) {
      return new Held(new Operator.Unknown("the account has no owner on file"), line);
    }
    if (owners.size() > 1 && handedOver(lines, at)) {
      return new Held(
          Operator.Uncertain.whose(List.copyOf(owners), "the account passed on that day"), line);
    }
    if (owners.size() > 1) {
      return new Held(new Operator.Uncertain(List.copyOf(owners), "several owners on file"), line);
    }
    String owner = owners.iterator().next();
    if (!directory.people().isEmpty() && directory.people().find(owner).isEmpty()) {
      return new Held(new Operator.Unknown("the owner of the account is not in personnel"), line);
    }
    return new Held(new Operator.Known(owner), line);
  }

  /**
   * Whether one owner's time ends within the day in which another's begins. A date without a time
   * counts as the whole day, so both have the account on the day on which it changes hands.
   */
  private static boolean handedOver(List<Account> lines, Instant at) {
    boolean begins = false;
    boolean ends = false;
    for (Account one : lines) {
      if (Registry.contains(one.from(), one.to(), at)) {
        boolean began = one.from().filter(from -> from.plus(A_DAY).isAfter(at)).isPresent();
        boolean over = one.to().filter(to -> !to.isAfter(at.plus(A_DAY))).isPresent();
        if (!began && !over) {
          return false;
        }
        begins |= began;
        ends |= over;
      }
    }
    return begins && ends;
  }

  private static Set<String> with(Set<String> owners, String another) {
    Set<String> more = new TreeSet<>(owners);
    more.add(another);
    return more;
  }

  /** Why another person than the owner may have used the account at that time. */
  private Optional<String> otherSubjects(Lookup lookup) {
    for (CredentialEvent event :
        directory.registry().events(lookup.system(), lookup.account(), lookup.at())) {
      if (event.kind().makesPersonUncertain()) {
        return Optional.of("credentials " + Text.lower(event.kind()).replace('_', ' '));
      }
    }
    return Optional.empty();
  }

  private Operator unlessStolen(Operator operator, Lookup lookup) {
    return operator instanceof Operator.Known known
        ? otherSubjects(lookup)
            .<Operator>map(why -> new Operator.Uncertain(List.of(known.employeeId()), why))
            .orElse(operator)
        : operator;
  }

  private AccountState state(Account line, Lookup lookup) {
    Optional<CredentialEvent> last =
        directory.registry().lastSwitch(lookup.system(), lookup.account(), lookup.at());
    if (last.isPresent() && last.get().kind() == CredentialEvent.Kind.DISABLED) {
      return AccountState.DISABLED;
    }
    boolean inForce =
        line.statusSince().isEmpty() || !lookup.at().isBefore(line.statusSince().get());
    if (inForce && line.status() == AccountStatus.REMOVED) {
      return AccountState.REMOVED;
    }
    if (inForce && line.status() == AccountStatus.DISABLED && last.isEmpty()) {
      return AccountState.DISABLED;
    }
    Optional<Employee> owner = directory.people().find(line.ownerId());
    if (owner.isPresent() && directory.people().leftBefore(owner.get(), lookup.at())) {
      return AccountState.SEPARATED;
    }
    return AccountState.ACTIVE;
  }

  private static boolean isDisabled(Account line, Instant at) {
    return line.status() != AccountStatus.ACTIVE
        && (line.statusSince().isEmpty() || !at.isBefore(line.statusSince().get()));
  }

  private Operator withoutRegistry(Lookup lookup) {
    TreeSet<String> bearers = new TreeSet<>();
    List<Employee> numbered = directory.people().withNumber(lookup.account());
    boolean strangers = false;
    for (Employee one : numbered) {
      // A badge may have had several bearers. With only one, that person counts even after leaving.
      if (numbered.size() == 1 || directory.people().employedAt(one, lookup.at())) {
        bearers.add(one.id());
        strangers |= !names.mayBe(lookup.operatorText(), one);
      }
    }
    TreeSet<String> named = new TreeSet<>();
    if (!lookup.operatorText().isEmpty()) {
      names.candidates(lookup.operatorText(), lookup.at()).forEach(e -> named.add(e.id()));
    }
    TreeSet<String> both = new TreeSet<>(bearers);
    both.retainAll(named);
    if (both.isEmpty() && !bearers.isEmpty() && (strangers || !named.isEmpty())) {
      named.addAll(bearers);
      return Operator.Uncertain.whose(
          new ArrayList<>(named), "the account is one person's number, the name logged another's");
    }
    TreeSet<String> people = bearers.isEmpty() ? named : both.isEmpty() ? bearers : both;
    return switch (people.size()) {
      case 0 -> new Operator.Unknown("no registry of accounts");
      case 1 -> new Operator.Known(people.first());
      default ->
          Operator.Uncertain.whose(new ArrayList<>(people), "the name logged fits several people");
    };
  }
}
