package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.needtoknow.model.Text;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.model.settings.Problem;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.ActMark;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Term;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One rule file, read.
 *
 * @param name as the user knows the file
 * @param versionLine where its version stands
 */
record RuleFile(
    String name, CompiledRule compiled, List<RuleTest> tests, int versionLine, int versionColumn) {
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
          "condition",
          "question",
          "false-positives",
          "triage",
          "tests");

  /** Reads a file; empty, with every problem told, when anything in it is wrong. */
  static Optional<RuleFile> read(
      String name, String text, Compilers compilers, List<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<YamlMapping> root = new Yaml(name, text, found).root();
    Optional<RuleFile> file = root.flatMap(mapping -> read(name, mapping, compilers, found));
    found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    problems.addAll(found);
    return found.isEmpty() ? file : Optional.empty();
  }

  private static Optional<RuleFile> read(
      String name, YamlMapping root, Compilers compilers, List<Problem> found) {
    root.allow(KEYS);
    String id = id(name, root);
    OptionalInt version = root.whole("version", 1, Integer.MAX_VALUE);
    String title = title(root);
    String description = root.text("description");
    String inShort = root.entries().containsKey(IN_SHORT) ? root.text(IN_SHORT) : description;
    List<String> obligations = obligations(root);
    RuleScope over = over(root);
    Optional<ActMark> names = names(root, over);
    Finding.About about = about(root);
    if (over != RuleScope.LOOKUP) {
      aboutPattern(root, over, about);
    }
    OptionalInt weight = root.whole("weight", 0, 100);
    boolean onExplained = root.flag("on-explained", false);
    Optional<ScalarNode> conditionText = root.scalar("condition");
    Optional<Condition> condition =
        conditionText.flatMap(scalar -> compilers.of(over).compile(root.yaml(), scalar));
    String question = question(root);
    List<String> falsePositives = texts(root.list("false-positives"));
    List<String> triage = texts(root.list("triage"));
    List<RuleTest> tests = tests(root, over);
    if (!found.isEmpty()) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            id,
            version.getAsInt(),
            title,
            description,
            inShort,
            obligations,
            over,
            names,
            conditionText.get().getValue(),
            about,
            weight.getAsInt(),
            onExplained,
            question,
            falsePositives,
            triage);
    Mark place = root.entries().get("version").value().getStartMark().orElseThrow();
    return Optional.of(
        new RuleFile(
            name,
            new CompiledRule(rule, condition.get()),
            tests,
            place.getLine() + 1,
            place.getColumn() + 1));
  }

  private static String id(String name, YamlMapping root) {
    String id = root.text("id");
    if (id.isEmpty()) {
      return id;
    }
    Node node = root.entries().get("id").value();
    if (id.equals(RESERVED)) {
      root.yaml().problem(node, "'" + id + "' names what is drawn by lot", "choose another id");
    } else if (!ID.matcher(id).matches()) {
      root.yaml().problem(node, "'" + id + "' is no id", "use lower case letters, digits, dashes");
    } else if (!name.substring(name.lastIndexOf('/') + 1).equals(id + ".yaml")) {
      root.yaml()
          .problem(node, "the file is not named as its rule", "name the file " + id + ".yaml");
    }
    return id;
  }

  private static String title(YamlMapping root) {
    String title = root.text("title");
    if (title.length() > LONGEST_TITLE) {
      root.yaml()
          .problem(
              root.entries().get("title").value(),
              "the title has " + title.length() + " characters",
              "say it in " + LONGEST_TITLE);
    }
    return title;
  }

  private static String question(YamlMapping root) {
    String question = root.text("question");
    if (!question.isEmpty() && !question.endsWith("?")) {
      root.yaml()
          .problem(
              root.entries().get("question").value(),
              "the question does not ask",
              "end it with a question mark: a finding is a question, never a verdict");
    }
    return question;
  }

  private static List<String> obligations(YamlMapping root) {
    List<String> known = Arrays.stream(Obligation.values()).map(Obligation::id).toList();
    List<String> obligations = new ArrayList<>();
    for (ScalarNode scalar : root.list("obligations")) {
      if (!known.contains(scalar.getValue())) {
        root.yaml()
            .problem(
                scalar,
                "there is no obligation '" + scalar.getValue() + "'",
                "docs/obligations.md lists them, O-01 to O-17 and C-01 to C-12");
      }
      obligations.add(scalar.getValue());
    }
    return obligations;
  }

  private static RuleScope over(YamlMapping root) {
    if (!root.entries().containsKey("over")) {
      return RuleScope.LOOKUP;
    }
    Optional<ScalarNode> scalar = root.scalar("over");
    Optional<RuleScope> over = scalar.flatMap(node -> RuleScope.of(node.getValue()));
    if (scalar.isPresent() && over.isEmpty()) {
      root.yaml()
          .problem(
              scalar.get(),
              "a rule cannot look at '" + scalar.get().getValue() + "'",
              "write lookup, pursuit, officer, week, subject or account");
    }
    return over.orElse(RuleScope.LOOKUP);
  }

  private static Optional<ActMark> names(YamlMapping root, RuleScope over) {
    boolean needed =
        over == RuleScope.OFFICER || over == RuleScope.WEEK || over == RuleScope.ACCOUNT;
    if (!needed && root.entries().containsKey("names")) {
      root.yaml()
          .problem(
              root.entries().get("names").key(),
              "names belongs to rules over an officer, a week or an account",
              "leave it out: this rule names every act that it saw");
    }
    if (!needed) {
      return Optional.empty();
    }
    Optional<ScalarNode> scalar = root.scalar("names");
    Optional<ActMark> names = scalar.flatMap(node -> ActMark.of(node.getValue()));
    if (scalar.isPresent() && names.isEmpty()) {
      List<String> known = Arrays.stream(ActMark.values()).map(ActMark::key).toList();
      root.yaml()
          .problem(
              scalar.get(),
              "no acts are called '" + scalar.get().getValue() + "'",
              Nearest.hint(
                  scalar.get().getValue(), known, "write one of " + String.join(", ", known)));
    }
    return names;
  }

  /** What a pattern looks at also says what its items are about. */
  private static void aboutPattern(YamlMapping root, RuleScope over, Finding.About about) {
    Finding.About only =
        switch (over) {
          case ACCOUNT -> Finding.About.ACCOUNT;
          case OFFICER, WEEK -> Finding.About.OFFICER;
          case SUBJECT, PURSUIT, LOOKUP -> Finding.About.SUBJECT;
        };
    if (about != only && root.entries().containsKey("about")) {
      root.yaml()
          .problem(
              root.entries().get("about").value(),
              "items of a rule over " + over.key() + " are not about this",
              "write " + Text.lower(only));
    }
  }

  private static Finding.About about(YamlMapping root) {
    Optional<ScalarNode> scalar = root.scalar("about");
    for (Finding.About about : Finding.About.values()) {
      if (scalar.isPresent() && scalar.get().getValue().equals(Text.lower(about))) {
        return about;
      }
    }
    scalar.ifPresent(
        node ->
            root.yaml()
                .problem(
                    node,
                    "items cannot be about '" + node.getValue() + "'",
                    "write subject, account or officer"));
    return Finding.About.SUBJECT;
  }

  private static List<RuleTest> tests(YamlMapping root, RuleScope over) {
    String given = over.noun() + "s";
    List<RuleTest> tests = new ArrayList<>();
    for (YamlMapping mapping : root.mappings("tests")) {
      mapping.allow(List.of("name", given, "expect"));
      String name = mapping.text("name");
      Map<String, Object> signals = new HashMap<>();
      mapping.mapping(given).ifPresent(values -> signals(values, over.terms(), signals));
      Optional<RuleTest.Expectation> expectation = expectation(mapping);
      Mark place = mapping.node().getStartMark().orElseThrow();
      if (expectation.isPresent()) {
        tests.add(
            new RuleTest(
                name, signals, expectation.get(), place.getLine() + 1, place.getColumn() + 1));
      }
    }
    if (!tests.isEmpty()) {
      boolean quiet =
          tests.stream().anyMatch(test -> test.expectation() == RuleTest.Expectation.NOTHING);
      boolean fires =
          tests.stream().anyMatch(test -> test.expectation() != RuleTest.Expectation.NOTHING);
      if (!quiet || !fires) {
        root.yaml()
            .problem(
                root.entries().get("tests").key(),
                "no test shows the rule " + (quiet ? "firing" : "staying quiet"),
                "add one that expects " + (quiet ? "item" : "nothing"));
      }
    }
    return tests;
  }

  private static Optional<RuleTest.Expectation> expectation(YamlMapping test) {
    Optional<ScalarNode> scalar = test.scalar("expect");
    for (RuleTest.Expectation expectation : RuleTest.Expectation.values()) {
      if (scalar.isPresent() && scalar.get().getValue().equals(expectation.word())) {
        return Optional.of(expectation);
      }
    }
    scalar.ifPresent(
        node ->
            test.yaml()
                .problem(
                    node,
                    "a test cannot expect '" + node.getValue() + "'",
                    "write item, shown or nothing"));
    return Optional.empty();
  }

  private static void signals(YamlMapping given, List<Term> terms, Map<String, Object> into) {
    given.allow(terms.stream().map(Term::key).toList());
    for (Term signal : terms) {
      YamlMapping.Entry entry = given.entries().get(signal.key());
      if (entry == null) {
        continue;
      }
      Object value = entry.value() instanceof ScalarNode scalar ? value(signal, scalar) : null;
      if (value != null && signal.accepts(value)) {
        into.put(signal.key(), value);
        continue;
      }
      String wayOut =
          switch (signal.type()) {
            case BOOL -> "write true or false";
            case INT -> "write a whole number";
            case TEXT -> Vocabulary.hint(signal, String.valueOf(value));
          };
      given.yaml().problem(entry.value(), signal.key() + " cannot have this value", wayOut);
    }
  }

  private static Object value(Term signal, ScalarNode scalar) {
    String text = scalar.getValue();
    return switch (signal.type()) {
      case TEXT -> text;
      case BOOL -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null;
      case INT -> text.matches("\\d{1,9}") ? (Object) Long.valueOf(text) : null;
    };
  }

  private static List<String> texts(List<ScalarNode> scalars) {
    return scalars.stream().map(scalar -> scalar.getValue().strip()).toList();
  }
}
