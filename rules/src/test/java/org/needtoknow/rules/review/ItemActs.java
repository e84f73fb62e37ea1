package org.needtoknow.rules.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needtoknow.model.personnel.Accountable;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.model.verdict.SubjectOnFile;
import org.needtoknow.rules.chance.EncounterKind;

/** An act of officer 101 in an item on one subject, to be changed where a test needs it. */
final class ItemActs {
  private ItemKey item;
  private int weight = 50;
  private String id = "act";
  private Instant at = Instant.EPOCH;
  private String subject = "subject";
  private boolean fired = true;
  private boolean reported = true;
  private boolean excused;
  private String officer = "e:101";
  private String account = "ncic/a";
  private EncounterKind kind = EncounterKind.OTHER;
  private boolean colleague;
  private Set<Raise> raises = Set.of();
  private Set<String> households = Set.of();
  private String session = "session";

  ItemActs(String item, String rule) {
    this.item = new ItemKey(item, rule, Finding.About.SUBJECT);
  }

  ItemActs about(Finding.About value) {
    item = new ItemKey(item.id(), item.rule(), value);
    return this;
  }

  ItemActs weight(int value) {
    weight = value;
    return this;
  }

  ItemActs act(String value, Instant time) {
    id = value;
    at = time;
    return this;
  }

  ItemActs on(String value) {
    subject = value;
    return this;
  }

  ItemActs excused(boolean value) {
    excused = value;
    return this;
  }

  ItemActs fired(boolean value) {
    fired = value;
    return this;
  }

  ItemActs reported(boolean value) {
    reported = value;
    return this;
  }

  ItemActs raised(Set<Raise> values) {
    raises = values;
    return this;
  }

  ItemActs links(Set<String> ofHouseholds, String ofSession) {
    households = ofHouseholds;
    session = ofSession;
    return this;
  }

  ItemActs by(String value) {
    officer = value;
    return this;
  }

  /** An account whose holder is not known. */
  ItemActs byAccount(String value) {
    account = value;
    officer = Accountable.account(value);
    return this;
  }

  ItemActs met(EncounterKind ofLookup, boolean ofColleague) {
    kind = ofLookup;
    colleague = ofColleague;
    return this;
  }

  ItemAct build() {
    return new ItemAct(
        item,
        weight,
        new ItemAct.Done(id, List.of(id), at, officer, account, "log:1"),
        new ItemAct.About(subject, ""),
        kind,
        fired,
        reported,
        excused,
        raises,
        new ItemAct.Links(households, session, Set.of("101"), colleague),
        Optional.empty(),
        SubjectOnFile.NOTHING);
  }
}
