package org.needtoknow.rules.pattern;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.rules.decide.AuditedAct;

/** One officer's acts by sitting: acts at one seat without a pause that locks a session. */
public final class Sittings {
  /** After this long without an act a sitting is over (CJIS AC-11, session lock). */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  /** A sitting of more acts than this is itself a piece of a shift. */
  private static final int SHORT = 5;

  private static final class Sitting {
    private Instant start;
    private Instant end;
    private boolean explains;
    private int acts;
  }

  private final List<Sitting> ofAct = new ArrayList<>();
  private final List<Sitting> inOrder = new ArrayList<>();
  private final Map<Sitting, Integer> places = new HashMap<>();

  private final Map<String, Sitting> current = new HashMap<>();
  private String system = "";
  private String terminal = "";
  private String seat = "/";

  /** The next act in order of time. */
  public void add(AuditedAct act) {
    Lookup head = act.act().act().head();
    if (!terminal.equals(head.terminal()) || !system.equals(head.system())) {
      system = head.system();
      terminal = head.terminal();
      seat = system + "/" + terminal;
    }
    Sitting sitting = current.get(seat);
    if (sitting == null || sitting.end.plus(PAUSE).isBefore(head.at())) {
      sitting = new Sitting();
      sitting.start = head.at();
      current.put(seat, sitting);
      places.put(sitting, inOrder.size());
      inOrder.add(sitting);
    }
    sitting.end = head.at();
    sitting.acts++;
    sitting.explains |= act.decision().verdict() != Verdict.UNEXPLAINED;
    ofAct.add(sitting);
  }

  /** When the sitting began that the act at this place belongs to. */
  public Instant startOf(int act) {
    return ofAct.get(act).start;
  }

  /** Whether anything in the act's sitting is explained, or could not be judged. */
  boolean explainsAnything(int act) {
    return ofAct.get(act).explains;
  }

  /** Whether it is short and no other sitting comes near, so that it is no part of a shift. */
  boolean standsApart(int act, Duration far) {
    Sitting own = ofAct.get(act);
    if (own.acts > SHORT) {
      return false;
    }
    int place = places.get(own);
    for (int i = place - 1; i >= 0; i--) {
      if (inOrder.get(i).end.plus(far).isAfter(own.start)) {
        return false;
      }
      if (inOrder.get(i).start.plus(Duration.ofDays(1)).isBefore(own.start)) {
        break;
      }
    }
    for (int i = place + 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).start.isAfter(own.end.plus(far))) {
        break;
      }
      return false;
    }
    return true;
  }
}
