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

/**
 * One officer's sessions. A session is a series of acts at one seat (system and terminal) without a
 * pause long enough to lock it.
 */
public final class Sessions {
  /** A session ends after this time without an act (CJIS AC-11, session lock). */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  /** A session of more acts than this is itself part of a shift. */
  private static final int SHORT = 5;

  private static final class Session {
    private Instant start;
    private Instant end;
    private boolean explains;
    private int acts;
  }

  private final List<Session> ofAct = new ArrayList<>();
  private final List<Session> inOrder = new ArrayList<>();
  private final Map<Session, Integer> places = new HashMap<>();

  private final Map<String, Session> current = new HashMap<>();
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
    Session session = current.get(seat);
    if (session == null || session.end.plus(PAUSE).isBefore(head.at())) {
      session = new Session();
      session.start = head.at();
      current.put(seat, session);
      places.put(session, inOrder.size());
      inOrder.add(session);
    }
    session.end = head.at();
    session.acts++;
    session.explains |= act.decision().verdict() != Verdict.UNEXPLAINED;
    ofAct.add(session);
  }

  /**
   * When the session of an act began.
   *
   * @param act the place of the act among those added, from 0
   */
  public Instant startOf(int act) {
    return ofAct.get(act).start;
  }

  /** Whether any act of the same session is explained or could not be judged. */
  boolean explainsAnything(int act) {
    return ofAct.get(act).explains;
  }

  /**
   * Whether the act's session is short and far from any other, so that it is no part of a shift.
   *
   * @param far the least time to any other session
   */
  boolean isApart(int act, Duration far) {
    Session own = ofAct.get(act);
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
