package org.needtoknow.samples.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;
import org.needtoknow.samples.staff.Shift;
import org.needtoknow.samples.time.WallClock;

/** Episodes in which the account is not that of the person who types. */
final class BorrowedAccounts {
  private final Plot plot;
  private final Dice dice;
  private final Map<Member, Member> successors = new HashMap<>();

  BorrowedAccounts(Plot plot) {
    this.plot = plot;
    this.dice = plot.dice();
  }

  /**
   * A colleague who is on duty too has left a session open at the desk. No file can show who typed.
   * The twin's loan is on file.
   */
  void leftOpen(Episode episode) {
    Member owner = plot.deputy(episode, 2);
    Person person = plot.stranger();
    Tag tag = episode.tag("shared-password", !episode.misuse(), "");
    plot.inShifts(
        episode,
        owner,
        1,
        (today, shift, at, step) -> {
          if (!episode.misuse()) {
            String from = plot.setting().clock().feed(at - 3600);
            String to = plot.setting().clock().feed(at + WallClock.DAY);
            plot.setting().lists().lent(owner, from, to);
          }
          Asking asking = plot.thin(owner, tag);
          plot.look(asking, at, person, 0);
          plot.look(asking, at + dice.between(20, 90), person, 1);
        });
  }

  /** The owner drives while the account is used at a desk; the twin has come back to the desk. */
  void twoPlaces(Episode episode) {
    Member owner = plot.deputy(episode, 2);
    Person person = plot.stranger();
    Tag tag = episode.tag(episode.misuse() ? "shared-password" : "");
    plot.inShifts(
        episode,
        owner,
        2,
        (today, shift, at, step) -> {
          // The owner's own stop, on the road and on file.
          Person driver = plot.stranger();
          plot.roadside().stop(today, shift, at, driver, driver, 1);
          long moment = episode.misuse() ? at + dice.between(150, 400) : at + 3500;
          Asking asking = plot.thin(owner, tag).at("DSK" + (1 + dice.below(3)));
          if (!episode.misuse()) {
            Call call =
                plot.call(
                    today, shift, at + 2400, "theft", List.of(Involved.person(person, "victim")));
            asking = asking.citing(call.number());
          }
          plot.look(asking, moment, person, step * 3);
        });
  }

  /** The people who have left before that day. */
  private List<Member> gone(LocalDate day) {
    return plot.setting().payroll().all().stream()
        .filter(who -> who.separated().map(last -> last.isBefore(day)).orElse(false))
        .toList();
  }

  /** True when enough people have left for an episode and its twin. */
  boolean hasFormer(LocalDate day) {
    return gone(day).size() >= 2;
  }

  /** The account of a person who left; the twin has been given the username. */
  void former(Episode episode) {
    List<Member> left = gone(episode.from());
    Member gone = left.get(episode.misuse() ? 0 : 1);
    Member typing = plot.deputy(episode, 3);
    if (episode.misuse() && dice.chance(0.5)) {
      plot.setting().lists().forgetToDisable(gone);
    } else if (!episode.misuse() && successors.containsKey(gone)) {
      typing = successors.get(gone);
    } else if (!episode.misuse()) {
      successors.put(gone, typing);
      plot.setting().lists().passOn(gone, typing, gone.separated().orElseThrow().plusDays(1));
    }
    under(gone, episode, typing);
  }

  private void under(Member gone, Episode episode, Member typing) {
    Tag tag = episode.tag(episode.misuse() ? "former-account" : "");
    Person person = plot.stranger();
    plot.inShifts(
        episode,
        typing,
        episode.misuse() ? 3 : 1,
        (today, shift, at, step) -> {
          Asking asking = plot.thin(typing, tag).under(gone.username());
          if (!episode.misuse()) {
            work(today, shift, at, person);
          }
          plot.look(asking, at, person, step);
        });
  }

  private void work(Today today, Shift shift, long at, Person person) {
    plot.call(
        today,
        shift,
        at,
        "suspicious vehicle",
        List.of(Involved.person(person, "subject"), Involved.car(person)));
  }
}
