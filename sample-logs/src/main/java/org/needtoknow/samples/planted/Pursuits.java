package org.needtoknow.samples.planted;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.needtoknow.model.personnel.Role;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.people.Person;
import org.needtoknow.samples.staff.Member;

/** One person looks up another, in every form. */
final class Pursuits {
  private static final List<Form> REPEATED =
      List.of(
          Form.OPEN,
          Form.SPARSE,
          Form.HIDDEN_AMONG_CALLS,
          Form.REAL_CASE_NUMBER,
          Form.SHARED_PASSWORD,
          Form.CASE_OPENED_AFTER,
          Form.DURING_SHIFT,
          Form.TYPED_COLLEAGUE,
          Form.PRINT_EXPORT);
  private static final List<Form> RELATED =
      List.of(
          Form.OPEN,
          Form.SPARSE,
          Form.HIDDEN_AMONG_CALLS,
          Form.DURING_SHIFT,
          Form.REAL_CASE_NUMBER,
          Form.THROUGH_DISPATCHER,
          Form.PRINT_EXPORT,
          Form.CASE_OPENED_AFTER);

  private final Stage stage;
  private final Misconduct misconduct;
  private final RealWork work;

  Pursuits(Stage stage, Misconduct misconduct, RealWork work) {
    this.stage = stage;
    this.misconduct = misconduct;
    this.work = work;
  }

  List<Script> scripts() {
    Ties ties = stage.ties();
    return List.of(
        new Script("repeat-pursuit", false, this::repeat, this::victim),
        related("household", ties::spouse, "household"),
        related("family", ties::relative, "family"),
        related("acquaintance", ties::friend, "acquaintance"),
        new Script("coworker", false, this::coworker, this::coworkerInOwnCase),
        new Script("self", false, this::self, this::namesakeOfSelf),
        new Script("adverse-party", false, this::adverse, this::adverseCalled),
        new Script("neighbour", false, this::neighbour, this::neighbourCalled),
        new Script("dispatcher-relay", false, this::relay, this::relayForCall),
        new Script("plate-pursuit", false, this::twoPeople, this::spouseOfSuspect),
        new Script("command-pursuit", false, this::chief, this::chiefOnComplaint),
        new Script("public-figure", false, this::publicFigure, this::publicFigureInCall),
        new Script("curiosity", false, this::curiosity, this::lateReport));
  }

  private Form form(List<Form> forms, int number) {
    Form form = forms.get(number % forms.size());
    boolean prints = stage.department().style().hasRecordsSystem();
    return form == Form.PRINT_EXPORT && !prints ? Form.OPEN : form;
  }

  private void repeat(int number) {
    Form form = form(REPEATED, number);
    Member who = stage.officer();
    Tag tag = stage.misuse("repeat-pursuit", form.word(), true, "former partner, not declared");
    boolean full = form == Form.OPEN;
    int count = full ? 24 : form == Form.SPARSE || form == Form.PRINT_EXPORT ? 4 : 6;
    misconduct.plan(form, tag, who, stage.ties().formerPartner(who), count, full ? 4 : 1);
    if (full) {
      misconduct.plan(form, tag, who, stage.stranger(), 8, 2);
    }
  }

  private void victim(int number) {
    Member who = stage.actor(Role.DETECTIVE);
    Tag tag = stage.twin("repeat-pursuit", "victim-in-own-case", "");
    work.ownCase(tag, who, stage.stranger(), "victim", Optional.empty());
  }

  private Script related(String kind, Function<Member, Person> tie, String declaredAs) {
    return new Script(
        kind,
        false,
        number -> {
          Form form = form(RELATED, number);
          Member who = stage.officer();
          Tag tag = stage.misuse(kind, form.word(), true, "declared");
          stage.registers().tie(who, declaredAs, tie.apply(who), "Declaration");
          boolean full = form == Form.OPEN;
          misconduct.plan(form, tag, who, tie.apply(who), full ? 9 : 3, full ? 3 : 1);
        },
        number -> relatedTwin(kind, tie, declaredAs, number));
  }

  private void relatedTwin(
      String kind, Function<Member, Person> tie, String declaredAs, int number) {
    Member who = stage.officer();
    Person subject = tie.apply(who);
    stage.registers().tie(who, declaredAs, subject, "Declaration");
    switch (number % 3) {
      case 0 ->
          work.calledIn(stage.twin(kind, "called-911", ""), who, subject, "caller", stage.anyDay());
      case 1 ->
          work.calledIn(
              stage.twin(kind, "namesake", ""),
              who,
              stage.ties().namesake(subject),
              "caller",
              stage.anyDay());
      default ->
          work.ownCase(
              stage.twin(kind, "victim-in-own-case", ""), who, subject, "victim", Optional.empty());
    }
  }

  private void coworker(int number) {
    Form form = form(RELATED, number);
    Member who = stage.officer();
    Member other = stage.ties().coworker(stage.dice(), who);
    boolean housemate = number % 3 == 2;
    Tag tag =
        stage.misuse(
            "coworker", form.word(), true, housemate ? "lives with a coworker" : "a coworker");
    Person subject = housemate ? stage.ties().spouse(other) : other.person();
    if (housemate) {
      stage.registers().tie(other, "household", subject, "Emergency contact");
    }
    misconduct.plan(form, tag, who, subject, form == Form.OPEN ? 8 : 3, form == Form.OPEN ? 2 : 1);
  }

  private void coworkerInOwnCase(int number) {
    Member who = stage.actor(Role.DETECTIVE, Role.PATROL);
    Person subject = stage.ties().coworker(stage.dice(), who).person();
    Tag tag = stage.twin("coworker", "victim-in-own-case", "");
    work.ownCase(tag, who, subject, "victim", Optional.empty());
  }

  private void self(int number) {
    boolean clerk = number % 2 == 0;
    Member who = clerk ? stage.actor(Role.RECORDS) : stage.officer();
    Form form = clerk ? Form.OPEN : form(RELATED, number);
    Tag tag = stage.misuse("self", form.word(), true, clerk ? "and seven others" : "");
    misconduct.plan(form, tag, who, who.person(), clerk ? 9 : 3, clerk ? 3 : 1);
    for (int i = 0; clerk && i < 7; i++) {
      misconduct.plan(Form.OPEN, tag, who, stage.stranger(), 2, 1);
    }
  }

  private void namesakeOfSelf(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("self", "namesake", "");
    work.calledIn(tag, who, stage.ties().namesake(who.person()), "caller", stage.anyDay());
  }

  private void adverse(int number) {
    Form form = form(RELATED, number);
    Member who = stage.officer();
    Person subject = stage.ties().complainant(who);
    stage.registers().tie(who, "adverse", subject, "Complaint");
    Tag tag = stage.misuse("adverse-party", form.word(), true, "complained of the officer");
    misconduct.plan(form, tag, who, subject, form == Form.OPEN ? 8 : 3, form == Form.OPEN ? 2 : 1);
  }

  private void adverseCalled(int number) {
    Member who = stage.officer();
    Person subject = stage.ties().complainant(who);
    stage.registers().tie(who, "adverse", subject, "Complaint");
    Tag tag = stage.twin("adverse-party", "called-911", "");
    work.calledIn(tag, who, subject, "victim", stage.anyDay());
  }

  private void neighbour(int number) {
    Form form = form(RELATED, number);
    Member who = stage.officer();
    boolean declared = number % 2 == 0;
    Person subject = stage.ties().neighbour(who);
    if (declared) {
      stage.registers().tie(who, "acquaintance", subject, "Declaration: next door");
    }
    Tag tag =
        stage.misuse("neighbour", form.word(), true, declared ? "declared" : "next-door address");
    for (java.time.LocalDate day : stage.spread(form == Form.OPEN ? 5 : 3)) {
      stage.on(
          day,
          d ->
              d.shift(who)
                  .map(
                      s -> {
                        stage
                            .department()
                            .inquiries()
                            .personAt(
                                org.needtoknow.samples.inquiry.Asking.own(
                                        who, Misconduct.terminal(s))
                                    .tagged(tag),
                                misconduct.within(s),
                                subject);
                        return true;
                      })
                  .orElse(false));
    }
    misconduct.plan(form, tag, who, subject, 2, 1);
  }

  private void neighbourCalled(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("neighbour", "called-911", "");
    work.calledIn(tag, who, stage.ties().neighbour(who), "caller", stage.anyDay());
  }

  private void relay(int number) {
    boolean colleague = number % 2 == 1;
    Form form = colleague ? Form.TYPED_COLLEAGUE : Form.THROUGH_DISPATCHER;
    Member who = stage.officer();
    Person subject = stage.ties().friend(who);
    stage.registers().tie(who, "acquaintance", subject, "Declaration");
    Tag tag = stage.misuse("dispatcher-relay", form.word(), true, "");
    misconduct.plan(form, tag, who, subject, 4, 1);
  }

  private void relayForCall(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("dispatcher-relay", "run-for-a-call", "");
    Person subject = stage.stranger();
    stage.on(
        stage.anyDay(),
        day -> {
          var shift = day.shift(who);
          var dispatcher = shift.flatMap(day::dispatcherBeside);
          if (dispatcher.isEmpty()) {
            return false;
          }
          var call = work.answer(tag, shift.get(), day, subject, "suspect", "");
          var asking =
              org.needtoknow.samples.inquiry.Asking.own(dispatcher.get().who(), "DISP1")
                  .forWhom(shift.get().who().badge())
                  .tagged(tag);
          long at = call.units().get(0).arrived() + 200;
          stage.department().inquiries().driver(asking, at, subject);
          return true;
        });
  }

  private void twoPeople(int number) {
    Form form = number % 2 == 0 ? Form.OPEN : Form.SPARSE;
    Member who = stage.officer();
    Tag tag = stage.misuse("plate-pursuit", form.word(), true, "two people");
    int most = stage.department().staff().all().size() < 40 ? 40 : 179;
    int total = form == Form.OPEN ? (int) Math.min(most, 60 * stage.months()) : 8;
    Person one = stage.stranger();
    plates(tag, who, one, total * 2 / 3);
    plates(tag, who, stage.stranger(), total - total * 2 / 3);
  }

  private void plates(Tag tag, Member who, Person subject, int count) {
    int aDay = count > 10 ? 3 : 1;
    for (java.time.LocalDate day : stage.spread(Math.max(1, count / aDay))) {
      stage.on(
          day,
          d ->
              d.shift(who)
                  .map(
                      s -> {
                        long at = misconduct.within(s);
                        for (int i = 0; i < aDay; i++) {
                          var asking =
                              org.needtoknow.samples.inquiry.Asking.own(who, Misconduct.terminal(s))
                                  .because("investigation")
                                  .tagged(tag);
                          stage.department().inquiries().plate(asking, at, subject);
                          at += stage.dice().between(600, 2400);
                        }
                        return true;
                      })
                  .orElse(false));
    }
  }

  private void spouseOfSuspect(int number) {
    Member who = stage.actor(Role.DETECTIVE);
    Person suspect = stage.stranger();
    Person spouse =
        stage.department().population().person(suspect.index() / 4 * 4 + (suspect.index() + 1) % 4);
    Tag tag = stage.twin("plate-pursuit", "spouse-of-suspect", "");
    work.ownCase(tag, who, spouse, "witness", Optional.of(suspect));
  }

  private void chief(int number) {
    Member who = stage.actor(Role.COMMAND);
    boolean full = number % 2 == 0;
    Tag tag = stage.misuse("command-pursuit", full ? "open" : "sparse", true, "");
    int total = full ? (int) (57 * stage.months()) : 6;
    Person subject = stage.ties().formerPartner(who);
    misconduct.plan(Form.OPEN, tag, who, subject, total * 2 / 3, full ? 4 : 1);
    misconduct.plan(Form.OPEN, tag, who, stage.ties().child(who), total / 3, full ? 3 : 1);
  }

  private void chiefOnComplaint(int number) {
    Member who = stage.actor(Role.INTERNAL_AFFAIRS, Role.COMMAND);
    Tag tag = stage.twin("command-pursuit", "complaint-assigned", "");
    work.ownCase(tag, who, stage.stranger(), "complainant", Optional.empty());
  }

  private void publicFigure(int number) {
    Form form = form(RELATED, number);
    Member who = stage.officer();
    Person subject = stage.stranger();
    stage.registers().restrict("public figure", subject, "");
    Tag tag = stage.misuse("public-figure", form.word(), true, "restricted person");
    misconduct.plan(form, tag, who, subject, 2, 1);
  }

  private void publicFigureInCall(int number) {
    Member who = stage.officer();
    Person subject = stage.stranger();
    stage.registers().restrict("public figure", subject, "");
    Tag tag = stage.twin("public-figure", "called-911", "");
    work.calledIn(tag, who, subject, "caller", stage.anyDay());
  }

  /** One lookup of a stranger during a real call: no feed shows that it was not work. */
  private void curiosity(int number) {
    Member who = stage.officer();
    Tag tag = stage.misuse("curiosity", "hidden-among-calls", false, "one lookup, no tie");
    misconduct.plan(Form.HIDDEN_AMONG_CALLS, tag, who, stage.stranger(), 1, 1);
  }

  private void lateReport(int number) {
    Member who = stage.officer();
    Tag tag = stage.twin("curiosity", "late-report", "");
    work.lateReport(tag, who, stage.stranger(), stage.anyDay());
  }
}
