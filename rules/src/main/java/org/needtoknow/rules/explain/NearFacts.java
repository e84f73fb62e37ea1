package org.needtoknow.rules.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.Text;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.PersonName;
import org.needtoknow.model.identity.VehicleIdentity;
import org.needtoknow.model.personnel.WorkItem;
import org.needtoknow.model.verdict.SubjectOnFile.Near;
import org.needtoknow.rules.match.DirectoryIndex;
import org.needtoknow.rules.match.OneSlip;
import org.needtoknow.rules.match.Profile;
import org.needtoknow.rules.match.StreetAddress;

/**
 * Own work that nearly concerns the subject of an act: a number that one slip turns into the one
 * looked up, a name with a digit for a letter, the same address or telephone. It explains nothing
 * and shows the reviewer of an item where to look. Only acts of items ask for it, so it compares
 * with each party of the officer's own work, without an index.
 */
public final class NearFacts {
  /** A call is compared when it began within so many seconds of the act. */
  private static final long AROUND = Duration.ofDays(1).toSeconds();

  /** More of them do not help. */
  private static final int MOST = 6;

  private static final int PHONE_DIGITS = 7;

  private static final Comparator<Near> ORDER =
      Comparator.comparing(Near::kind)
          .thenComparing(Near::fact)
          .thenComparing(Near::role)
          .thenComparing(near -> near.source().line());

  private final Situation situation;
  private final Profile subject;
  private final String phone;
  private final List<StreetAddress> homes = new ArrayList<>(2);

  /** House numbers of the homes, blank for one without a number. */
  private final Set<String> numbers = new HashSet<>();

  private final Set<WorkFact> listing = new HashSet<>();
  private final List<Near> found = new ArrayList<>(2);

  private NearFacts(Situation situation) {
    this.situation = situation;
    this.subject = situation.subject();
    this.phone = digits(subject.person().phone());
    home(subject.person().address());
    DirectoryIndex directory = situation.directory();
    directory.ties().onFile(subject).map(PersonIdentity::address).ifPresent(this::home);
    for (OfficerFacts.Match match : situation.matches()) {
      listing.add(match.listed().fact());
      if (DirectoryIndex.isSure(match.tier())) {
        home(match.listed().party().person().address());
      }
    }
    home(subject.place());
  }

  private void home(String address) {
    if (!address.isEmpty()) {
      home(StreetAddress.parse(address));
    }
  }

  private void home(StreetAddress home) {
    if (!home.isBlank()) {
      homes.add(home);
      numbers.add(home.number().isPresent() ? Integer.toString(home.number().getAsInt()) : "");
    }
  }

  /** What nearly concerns the subject, the closest first. */
  public static List<Near> of(Situation situation) {
    if (situation.officer().isEmpty()) {
      return List.of();
    }
    NearFacts facts = new NearFacts(situation);
    for (CaseFact file : situation.facts().cases()) {
      facts.work(file);
    }
    for (CallFact call : situation.facts().calls()) {
      if (facts.isAround(call.began())) {
        facts.work(call);
      }
    }
    for (WorkItem item : situation.directory().work().all()) {
      facts.item(item);
    }
    return facts.found.stream().sorted(ORDER).distinct().limit(MOST).toList();
  }

  private boolean isAround(Instant began) {
    return Math.abs(began.getEpochSecond() - situation.at().getEpochSecond()) <= AROUND;
  }

  private void work(WorkFact fact) {
    if (listing.contains(fact)) {
      return;
    }
    for (WorkFact.Listed listed : fact.listed()) {
      nearly(listed.party().person(), listed.party().vehicle())
          .or(() -> sameHome(listed.party().person().address(), Near.Kind.ADDRESS))
          .or(() -> sameHome(listed.party().place(), Near.Kind.PREMISES))
          .ifPresent(kind -> add(fact, listed.role(), kind));
    }
    if (fact instanceof CallFact call) {
      sameHome(call.call().place(), Near.Kind.PREMISES).ifPresent(kind -> add(fact, "place", kind));
    }
  }

  private void add(WorkFact fact, String role, Near.Kind kind) {
    for (OfficerTie tie : situation.ties(fact)) {
      if (tie.holds()) {
        found.add(new Near(kind, fact.ref().label(), role, tie.words(), fact.ref().source()));
        return;
      }
    }
  }

  private void item(WorkItem item) {
    nearly(item.person(), item.vehicle())
        .ifPresent(
            kind ->
                OtherWork.tie(item, situation)
                    .ifPresent(
                        tie ->
                            found.add(
                                new Near(
                                    kind,
                                    FactKind.WORK.label(item.number()),
                                    Text.lower(item.kind()).replace('_', ' '),
                                    tie,
                                    item.source()))));
  }

  private Optional<Near.Kind> sameHome(String address, Near.Kind kind) {
    // To parse an address costs more than all the rest.
    if (address.isEmpty() || numbers.stream().noneMatch(address::contains)) {
      return Optional.empty();
    }
    StreetAddress other = StreetAddress.parse(address);
    return homes.stream().anyMatch(other::sameHomeAs) ? Optional.of(kind) : Optional.empty();
  }

  private Optional<Near.Kind> nearly(PersonIdentity person, VehicleIdentity vehicle) {
    if (OneSlip.apart(subject.person().oln(), person.oln())) {
      return Optional.of(Near.Kind.LICENCE);
    }
    if (OneSlip.apart(subject.vehicle().plate(), vehicle.plate())) {
      return Optional.of(Near.Kind.PLATE);
    }
    if (isTypedName(person)) {
      return Optional.of(Near.Kind.NAME);
    }
    return phone.length() >= PHONE_DIGITS
            && !person.phone().isEmpty()
            && phone.equals(digits(person.phone()))
        ? Optional.of(Near.Kind.PHONE)
        : Optional.empty();
  }

  private static String digits(String phone) {
    return phone.replaceAll("\\D", "");
  }

  /** Whether the names are the same but for digits that look like letters. */
  private boolean isTypedName(PersonIdentity other) {
    PersonName one = subject.person().name();
    PersonName listed = other.name();
    Optional<LocalDate> born = subject.person().dateOfBirth();
    return !one.last().isEmpty()
        && isTyped(one.last(), listed.last())
        && isTyped(one.first(), listed.first())
        && !(one.last().equals(listed.last()) && one.first().equals(listed.first()))
        && (born.isEmpty() || other.dateOfBirth().isEmpty() || born.equals(other.dateOfBirth()));
  }

  private static boolean isTyped(String one, String other) {
    return one.length() == other.length()
        && (one.equals(other) || letters(one).equals(letters(other)));
  }

  private static String letters(String name) {
    return name.replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B');
  }
}
