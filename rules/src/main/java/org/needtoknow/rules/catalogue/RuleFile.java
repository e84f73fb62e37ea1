package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.NullModel;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlNode.Place;
import org.needtoknow.yaml.YamlText;

/**
 * One rule file, read.
 *
 * @param name as the user knows the file
 * @param version the place of its version
 */
record RuleFile(String name, CompiledRule compiled, List<RuleTest> tests, Place version) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final String IN_SHORT = "in-short";
  private static final String RESERVED = "random";
  private static final int LONGEST_TITLE = 60;
  private static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "title",
          "description",
          IN_SHORT,
          "obligations",
          "over",
          "names",
          "about",
          "weight",
          "on-explained",
          "chance",
          "condition",
          "question",
          "false-positives",
          "triage",
          "tests");

  /** Reads a file; empty, with every problem, when anything in it is wrong. */
  static Optional<RuleFile> read(String name, String text, Compilers compilers, Problems problems) {
    Problems found = new Problems();
    Optional<RuleFile> file =
        RuleFields.read(name, text, found).flatMap(root -> read(name, root, compilers));
    found.sort();
    problems.addAll(found);
    return found.isEmpty() ? file : Optional.empty();
  }

  private static Optional<RuleFile> read(String name, RuleFields root, Compilers compilers) {
    root.allow(KEYS);
    String id = id(name, root);
    OptionalInt version = root.whole("version", 1, Integer.MAX_VALUE);
    Rule.Builder rule = Rule.builder(id).title(title(root)).description(root.text("description"));
    if (root.has(IN_SHORT)) {
      rule.inShort(root.text(IN_SHORT));
    }
    rule.obligations(obligations(root));
    RuleScope over = over(root);
    rule.over(over).names(names(root, over)).about(about(root, over));
    OptionalInt weight = root.whole("weight", 0, 100);
    rule.onExplained(root.flag("on-explained", false)).chance(chance(root, over));
    Optional<YamlText> conditionText = root.scalar("condition");
    Optional<Condition> condition =
        conditionText.flatMap(written -> compilers.of(over).compile(written, root.problems()));
    rule.question(question(root))
        .falsePositives(texts(root.list("false-positives")))
        .triage(texts(root.list("triage")));
    List<RuleTest> tests = RuleTest.read(root, over);
    if (!root.problems().isEmpty()) {
      return Optional.empty();
    }
    rule.version(version.getAsInt()).weight(weight.getAsInt()).condition(conditionText.get().raw());
    return Optional.of(
        new RuleFile(
            name, new CompiledRule(rule.build(), condition.get()), tests, root.place("version")));
  }

  private static String id(String name, RuleFields root) {
    String id = root.text("id");
    if (id.isEmpty()) {
      return id;
    }
    Place place = root.place("id");
    if (id.equals(RESERVED)) {
      root.problem(place, "'" + id + "' is the kind of randomly drawn items", "choose another id");
    } else if (!ID.matcher(id).matches()) {
      root.problem(place, "'" + id + "' is no id", "use lower case letters, digits, dashes");
    } else if (!name.substring(name.lastIndexOf('/') + 1).equals(id + ".yaml")) {
      root.problem(place, "the file is not named as its rule", "name the file " + id + ".yaml");
    }
    return id;
  }

  private static String title(RuleFields root) {
    String title = root.text("title");
    if (title.length() > LONGEST_TITLE) {
      root.problem(
          root.place("title"),
          "the title has " + title.length() + " characters",
          "say it in " + LONGEST_TITLE);
    }
    return title;
  }

  private static String question(RuleFields root) {
    String question = root.text("question");
    if (!question.isEmpty() && !question.endsWith("?")) {
      root.problem(
          root.place("question"),
          "the question does not ask",
          "end it with a question mark: a finding is a question, never a verdict");
    }
    return question;
  }

  private static List<String> obligations(RuleFields root) {
    List<String> known = Arrays.stream(Obligation.values()).map(Obligation::id).toList();
    List<String> obligations = new ArrayList<>();
    for (YamlText scalar : root.list("obligations")) {
      if (!known.contains(scalar.raw())) {
        root.problem(
            scalar.place(),
            "there is no obligation '" + scalar.raw() + "'",
            "docs/obligations.md lists them, O-01 to O-17 and C-01 to C-12");
      }
      obligations.add(scalar.raw());
    }
    return obligations;
  }

  private static RuleScope over(RuleFields root) {
    if (!root.has("over")) {
      return RuleScope.LOOKUP;
    }
    Optional<YamlText> scalar = root.scalar("over");
    Optional<RuleScope> over = scalar.flatMap(node -> RuleScope.of(node.raw()));
    if (scalar.isPresent() && over.isEmpty()) {
      root.problem(
          scalar.get().place(),
          "a rule cannot look at '" + scalar.get().raw() + "'",
          "write lookup, pursuit, officer, week, subject or account");
    }
    return over.orElse(RuleScope.LOOKUP);
  }

  private static NullModel chance(RuleFields root, RuleScope over) {
    if (!root.has("chance")) {
      return NullModel.USUAL;
    }
    Optional<YamlText> scalar = root.scalar("chance");
    Optional<NullModel> chance = scalar.flatMap(node -> NullModel.of(node.raw()));
    if (scalar.isPresent() && chance.isEmpty()) {
      List<String> known = Arrays.stream(NullModel.values()).map(NullModel::key).toList();
      root.problem(
          scalar.get().place(),
          "there is no comparison '" + scalar.get().raw() + "'",
          Nearest.hint(scalar.get().raw(), known, "write one of " + String.join(", ", known)));
    }
    if (chance.isPresent() && !fits(chance.get(), over)) {
      root.problem(
          root.keyPlace("chance"),
          "items of a rule over " + over.key() + " are not compared with chance in this way",
          "leave it out");
    }
    return chance.orElse(NullModel.USUAL);
  }

  private static boolean fits(NullModel chance, RuleScope over) {
    return switch (chance) {
      case USUAL -> true;
      case MET, DEALT, REPEATED, CONTACTS -> over == RuleScope.LOOKUP || over == RuleScope.PURSUIT;
      case CROWD -> over == RuleScope.SUBJECT;
    };
  }

  private static Optional<ActMark> names(RuleFields root, RuleScope over) {
    boolean needed =
        over == RuleScope.OFFICER || over == RuleScope.WEEK || over == RuleScope.ACCOUNT;
    if (!needed && root.has("names")) {
      root.problem(
          root.keyPlace("names"),
          "names belongs to rules over an officer, a week or an account",
          "leave it out: this rule names every act that it saw");
    }
    if (!needed) {
      return Optional.empty();
    }
    Optional<YamlText> scalar = root.scalar("names");
    Optional<ActMark> names = scalar.flatMap(node -> ActMark.of(node.raw()));
    if (scalar.isPresent() && names.isEmpty()) {
      List<String> known = Arrays.stream(ActMark.values()).map(ActMark::key).toList();
      root.problem(
          scalar.get().place(),
          "no acts are called '" + scalar.get().raw() + "'",
          Nearest.hint(scalar.get().raw(), known, "write one of " + String.join(", ", known)));
    }
    return names;
  }

  /** What items are about. The scope of a pattern leaves only one choice. */
  private static Finding.About about(RuleFields root, RuleScope over) {
    Finding.About about = about(root);
    if (over == RuleScope.LOOKUP) {
      return about;
    }
    Finding.About only =
        switch (over) {
          case ACCOUNT -> Finding.About.ACCOUNT;
          case OFFICER, WEEK -> Finding.About.OFFICER;
          case SUBJECT, PURSUIT, LOOKUP -> Finding.About.SUBJECT;
        };
    if (about != only && root.has("about")) {
      root.problem(
          root.place("about"),
          "items of a rule over " + over.key() + " are not about this",
          "write " + Text.lower(only));
    }
    return about;
  }

  private static Finding.About about(RuleFields root) {
    Optional<YamlText> scalar = root.scalar("about");
    for (Finding.About about : Finding.About.values()) {
      if (scalar.isPresent() && scalar.get().raw().equals(Text.lower(about))) {
        return about;
      }
    }
    scalar.ifPresent(
        node ->
            root.problem(
                node.place(),
                "items cannot be about '" + node.raw() + "'",
                "write subject, account or officer"));
    return Finding.About.SUBJECT;
  }

  private static List<String> texts(List<YamlText> scalars) {
    return scalars.stream().map(scalar -> scalar.raw().strip()).toList();
  }
}
