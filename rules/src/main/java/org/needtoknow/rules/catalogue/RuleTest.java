package org.needtoknow.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Term;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode.Place;
import org.needtoknow.yaml.YamlText;

/**
 * A test inside a rule file.
 *
 * @param signals the given signals or measures; the others are neutral
 * @param place of the test in the file
 */
record RuleTest(String name, Map<String, Object> signals, Expectation expectation, Place place) {
  /** What the rule does on an act. */
  enum Expectation {
    ITEM,
    SHOWN,
    NOTHING;

    static Expectation of(List<Finding> findings) {
      if (findings.isEmpty()) {
        return NOTHING;
      }
      return findings.get(0).shown() ? SHOWN : ITEM;
    }

    String word() {
      return Text.lower(this);
    }
  }

  RuleTest {
    signals = Map.copyOf(signals);
  }

  /** The signals of an act: neutral where nothing else is given. */
  static Map<String, Object> act(Map<String, Object> given) {
    return values(given, RuleScope.LOOKUP);
  }

  /** A value for every term of the scope: neutral where nothing else is given. */
  static Map<String, Object> values(Map<String, Object> given, RuleScope over) {
    Map<String, Object> all = new HashMap<>();
    for (Term term : over.terms()) {
      all.put(term.key(), given.getOrDefault(term.key(), term.neutral()));
    }
    return all;
  }

  /** Reads the tests of a rule; there must be one that fires and one that does not. */
  static List<RuleTest> read(RuleFields rule, RuleScope over) {
    String given = over.noun() + "s";
    List<RuleTest> tests = new ArrayList<>();
    for (RuleFields test : rule.mappings("tests")) {
      test.allow(List.of("name", given, "expect"));
      String name = test.text("name");
      Map<String, Object> signals = new HashMap<>();
      test.mapping(given).ifPresent(values -> values(values, over.terms(), signals));
      expectation(test)
          .ifPresent(
              expected -> tests.add(new RuleTest(name, signals, expected, test.map().place())));
    }
    if (!tests.isEmpty()) {
      boolean quiet = tests.stream().anyMatch(test -> test.expectation == Expectation.NOTHING);
      boolean fires = tests.stream().anyMatch(test -> test.expectation != Expectation.NOTHING);
      if (!quiet || !fires) {
        rule.problem(
            rule.keyPlace("tests"),
            "no test shows the rule " + (quiet ? "firing" : "staying quiet"),
            "add one that expects " + (quiet ? "item" : "nothing"));
      }
    }
    return tests;
  }

  private static Optional<Expectation> expectation(RuleFields test) {
    Optional<YamlText> written = test.scalar("expect");
    for (Expectation expectation : Expectation.values()) {
      if (written.isPresent() && written.get().raw().equals(expectation.word())) {
        return Optional.of(expectation);
      }
    }
    written.ifPresent(
        text ->
            test.problem(
                text.place(),
                "a test cannot expect '" + text.raw() + "'",
                "write item, shown or nothing"));
    return Optional.empty();
  }

  private static void values(RuleFields given, List<Term> terms, Map<String, Object> into) {
    given.allow(terms.stream().map(Term::key).toList());
    for (Term term : terms) {
      YamlMap.Entry entry = given.map().entries().get(term.key());
      if (entry == null) {
        continue;
      }
      Object value = entry.value() instanceof YamlText text ? value(term, text.raw()) : null;
      if (value != null && term.accepts(value)) {
        into.put(term.key(), value);
        continue;
      }
      String wayOut =
          switch (term.type()) {
            case BOOL -> "write true or false";
            case INT -> "write a whole number";
            case TEXT -> Vocabulary.hint(term, String.valueOf(value));
          };
      given.problem(entry.value().place(), term.key() + " cannot have this value", wayOut);
    }
  }

  private static Object value(Term term, String text) {
    return switch (term.type()) {
      case TEXT -> text;
      case BOOL -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null;
      case INT -> text.matches("\\d{1,9}") ? (Object) Long.valueOf(text) : null;
    };
  }
}
