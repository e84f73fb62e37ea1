package org.needtoknow.samples.county;

import java.util.List;
import org.needtoknow.samples.chance.Dice;
import org.needtoknow.samples.inquiry.Asking;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;

/** Episodes about people whom the deputy knows. The twin meets the same people in real work. */
final class CloseToHome {
  private final Plot plot;
  private final Dice dice;

  CloseToHome(Plot plot) {
    this.plot = plot;
    this.dice = plot.dice();
  }

  void coworker(Episode episode) {
    Member deputy = plot.deputy(episode, 3);
    Member other = plot.otherThan(deputy, plot.setting().payroll().all());
    meet(episode, deputy, other.person(), "traffic crash", dice.between(1, 4));
  }

  /** One's own name, plate or licence; the twin stops a namesake. */
  void self(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    Person own = deputy.person();
    Person namesake = plot.stranger().asNamesakeOf(own);
    Person person = episode.misuse() ? own : namesake;
    meet(episode, deputy, person, "traffic crash", dice.between(1, 2));
  }

  void household(Episode episode) {
    Member deputy = plot.deputy(episode, 3);
    List<Person> home = plot.county().householdOf(deputy.person()).people();
    Person person = home.get(home.size() > 1 ? 1 : 0);
    if (home.size() == 1) {
      // A deputy who lives alone according to the county has a friend who has moved in.
      person = plot.stranger();
      plot.setting().lists().tie(deputy, "household", person, "");
    }
    meet(episode, deputy, person, "medical assist", dice.between(1, 3));
  }

  /** A brother, sister or parent elsewhere; declared by half of the deputies. */
  void family(Episode episode) {
    Member deputy = plot.deputy(episode, 3);
    Person relative = plot.stranger().named(deputy.person().last());
    if (dice.chance(0.5)) {
      plot.setting().lists().tie(deputy, "family", relative, "");
    }
    meet(episode, deputy, relative, "theft", dice.between(1, 3));
  }

  /** The new partner of a sister or daughter. */
  void relativesPartner(Episode episode) {
    Member deputy = plot.deputy(episode, 3);
    meet(episode, deputy, plot.stranger(), "disabled motorist", dice.between(2, 4));
  }

  /** A new friend, a date, a landlord. */
  void acquaintance(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    Person friend = plot.stranger();
    if (dice.chance(0.25)) {
      plot.setting().lists().tie(deputy, "acquaintance", friend, "");
    }
    meet(episode, deputy, friend, "trespass", dice.between(1, 2));
  }

  void neighbour(Episode episode) {
    Member deputy = plot.deputy(episode, 4);
    Household own = plot.county().householdOf(deputy.person());
    Person neighbour = plot.county().nextDoor(own.number()).head();
    meet(episode, deputy, neighbour, "neighbor dispute", dice.between(2, 5));
  }

  /** The other side in a suit of the deputy; six in ten are on file as adverse. */
  void adverse(Episode episode) {
    Member deputy = plot.deputy(episode, 4);
    Person other = plot.stranger();
    if (dice.chance(0.6)) {
      plot.setting().lists().tie(deputy, "adverse", other, "Docket " + dice.between(100, 999));
    }
    meet(episode, deputy, other, "burglary", dice.between(2, 5));
  }

  /** A singer, a team's player, a candidate. Half of them are on the list of restricted people. */
  void publicFigure(Episode episode) {
    Member deputy = plot.deputy(episode, 2);
    Person figure = plot.stranger();
    if (dice.chance(0.5)) {
      plot.setting().lists().restrict("public figure", figure);
    }
    meet(episode, deputy, figure, "threats", dice.between(1, 3));
  }

  private void meet(Episode episode, Member deputy, Person person, String nature, int times) {
    if (!episode.misuse()) {
      inRealWork(episode, deputy, person, nature);
      return;
    }
    String form = dice.oneOf("open", "during-shift", "hidden-among-calls", "real-case-number");
    Tag tag = episode.tag(form);
    int first = dice.below(5);
    plot.inShifts(
        episode,
        deputy,
        times,
        (today, shift, at, step) -> {
          boolean hides = form.equals("hidden-among-calls");
          Asking asking = hides ? plot.usual(deputy, tag) : plot.thin(deputy, tag);
          long moment = hides ? plot.duringCall(today, shift, at) : at;
          if (form.equals("real-case-number")) {
            asking = asking.citing(plot.numberOf(today, deputy));
          }
          plot.look(asking, moment, person, first + step);
          if (dice.chance(0.4)) {
            plot.look(asking, moment + dice.between(15, 90), person, first + step + 2);
          }
        });
  }

  private void inRealWork(Episode episode, Member deputy, Person person, String nature) {
    Tag tag = episode.tag("");
    plot.inShifts(
        episode,
        deputy,
        1,
        (today, shift, at, step) -> {
          List<Involved> people =
              person.plate().isEmpty()
                  ? List.of(Involved.person(person, "caller"))
                  : List.of(Involved.person(person, "caller"), Involved.car(person));
          Call call = plot.call(today, shift, at, nature, people);
          Asking asking = plot.setting().asking(deputy, dice, call.number()).tagged(tag);
          plot.setting().identity(asking, at, person);
          if (dice.chance(0.5)) {
            plot.console().vehicle(asking, at + dice.between(30, 300), person);
          }
        });
  }
}
