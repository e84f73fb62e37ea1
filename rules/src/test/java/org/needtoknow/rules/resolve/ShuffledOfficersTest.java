package org.needtoknow.rules.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.identity.KeyedHash;
import org.needtoknow.model.identity.PersonIdentity;
import org.needtoknow.model.identity.RecordNumber;
import org.needtoknow.model.lookup.Act;
import org.needtoknow.model.lookup.ClockQuality;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.lookup.LookupAction;
import org.needtoknow.model.lookup.SourceRef;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.personnel.Directory;
import org.needtoknow.model.personnel.DutyPeriod;
import org.needtoknow.model.personnel.Employee;
import org.needtoknow.model.personnel.Role;

class ShuffledOfficersTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final KeyedHash HASH = new KeyedHash(new byte[16]);
  private static final Directory DIRECTORY =
      new Directory(
          List.of(employee("1"), employee("2"), employee("3"), employee("4")),
          List.of(),
          List.of(),
          List.of(
              shift("2", "2026-03-01T08:00:00Z", "2026-03-01T16:00:00Z"),
              shift("3", "2026-03-01T08:00:00Z", "2026-03-01T16:00:00Z"),
              shift("4", "2026-03-01T16:00:00Z", "2026-03-02T00:00:00Z")),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void a_real_audit_leaves_each_act_with_its_officer() {
    ResolvedAct act = act(1);

    assertThat(new ShuffledOfficers(OfficerShuffle.NONE, DIRECTORY).of(act)).isSameAs(act);
  }

  @Test
  void over_the_department_everybody_gets_a_like_share() {
    Map<String, Long> shares = shares(OfficerShuffle.DEPARTMENT);

    assertThat(shares).containsOnlyKeys("e:1", "e:2", "e:3", "e:4");
    assertThat(shares.values()).allMatch(count -> count > 200 && count < 300);
  }

  @Test
  void within_the_shift_acts_go_to_those_on_duty_alone() {
    assertThat(shares(OfficerShuffle.SHIFT)).containsOnlyKeys("e:2", "e:3");
  }

  @Test
  void the_same_act_goes_to_the_same_officer_every_time() {
    List<String> once = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      once.add(new ShuffledOfficers(OfficerShuffle.DEPARTMENT, DIRECTORY).of(act(i)).accountable());
      again.add(
          new ShuffledOfficers(OfficerShuffle.DEPARTMENT, DIRECTORY).of(act(i)).accountable());
    }

    assertThat(once).isEqualTo(again);
  }

  private static Map<String, Long> shares(OfficerShuffle deal) {
    ShuffledOfficers officers = new ShuffledOfficers(deal, DIRECTORY);
    List<ResolvedAct> dealt = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      dealt.add(officers.of(act(i)));
    }
    return dealt.stream()
        .map(ResolvedAct::accountable)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static ResolvedAct act(int number) {
    Lookup head =
        new Lookup(
            HASH.id("act", Integer.toString(number)),
            "ncic",
            "T" + number,
            "user",
            "",
            "",
            "",
            "",
            "QW",
            LookupAction.QUERY,
            "C",
            "",
            RecordNumber.NONE,
            Subject.NONE,
            NOON,
            Optional.empty(),
            "",
            ClockQuality.EXACT,
            "",
            false,
            Set.of(),
            Set.of(),
            SourceRef.NONE);
    return new ResolvedAct(
        new Act(head, List.of()),
        new Operator.Known("1"),
        AccountState.ACTIVE,
        new Requester.None(),
        "e:1");
  }

  private static DutyPeriod shift(String employee, String from, String to) {
    return new DutyPeriod(employee, DutyPeriod.Kind.SHIFT, Instant.parse(from), Instant.parse(to));
  }

  private static Employee employee(String id) {
    return new Employee(
        id,
        PersonIdentity.NONE,
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        Role.PATROL,
        Optional.empty(),
        Optional.empty());
  }
}
