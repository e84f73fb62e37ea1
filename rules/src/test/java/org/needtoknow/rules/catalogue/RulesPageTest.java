package org.needtoknow.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needtoknow.model.settings.Obligation;
import org.needtoknow.rules.signal.Measure;
import org.needtoknow.rules.signal.RuleScope;
import org.needtoknow.rules.signal.Signal;
import org.needtoknow.rules.signal.Term;
import org.needtoknow.yaml.Problems;

/**
 * Compares docs/rules.md with the signals, the measures and the rule files, and writes those parts
 * of it with {@code -Drules.page=write}, as {@code scripts/lock-rules} does.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("../docs/rules.md");

  @Test
  void the_page_lists_every_signal_and_every_built_in_rule_as_they_are() throws Exception {
    String expected =
        with(with(with(page(), "signals", signals()), "measures", measures()), "rules", rules());
    if (System.getProperty("rules.page", "").equals("write")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(page().equals(expected))
        .as(
            "docs/rules.md is as signals, measures and rules are; to write it, run %s",
            CatalogueFolder.WRITE)
        .isTrue();
  }

  @Test
  void the_example_on_the_page_is_a_sound_rule() throws Exception {
    Matcher example =
        Pattern.compile("`rules/(\\S+)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL).matcher(page());
    assertThat(example.find()).isTrue();

    Map<String, Rule> rules =
        CatalogueLoader.load(Map.of(example.group(1), example.group(2)), "").rules();

    assertThat(rules).containsOnlyKeys("sealed-print");
  }

  @Test
  void the_conditions_on_the_page_type_check() throws Exception {
    Matcher block = Pattern.compile("\n```cel\n(relation.*?)```", Pattern.DOTALL).matcher(page());
    assertThat(block.find()).isTrue();
    String rule = CatalogueFolder.files().get("catalogue/self.yaml");

    for (String condition : block.group(1).strip().split("\n")) {
      Problems problems = new Problems();
      RuleFile.read(
          "self.yaml", rule.replace("relation == \"self\"", condition), new Compilers(), problems);
      assertThat(problems.list()).as(condition).isEmpty();
    }
  }

  @Test
  void the_obligations_are_those_of_their_page() throws Exception {
    List<String> numbers =
        Pattern.compile("^\\| ([OC]-\\d\\d) ", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("../docs/obligations.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(numbers)
        .containsExactlyElementsOf(Arrays.stream(Obligation.values()).map(Obligation::id).toList());
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String with(String page, String part, String text) {
    String begin = "<!-- " + part + ": written by RulesPageTest -->\n";
    String end = "<!-- end of " + part + " -->";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(0, from) + "\n" + text + "\n" + page.substring(page.indexOf(end, from));
  }

  private static String signals() {
    return Arrays.stream(Signal.values())
        .map(
            signal ->
                "| `%s` | %s | %s | %s | %s |"
                    .formatted(
                        signal.key(),
                        switch (signal.type()) {
                          case TEXT -> "text";
                          case BOOL -> "truth";
                          case INT -> "number";
                        },
                        signal.meaning(),
                        signal.vocabulary().stream()
                            .map(word -> "`" + word + "`")
                            .collect(Collectors.joining(", ")),
                        signal.neutral().equals("") ? "" : "`" + signal.neutral() + "`"))
        .collect(
            Collectors.joining(
                "\n",
                """
                | signal | type | what it says of a lookup | values | neutral |
                | --- | --- | --- | --- | --- |
                """,
                "\n"));
  }

  private static String measures() {
    StringBuilder text = new StringBuilder();
    for (RuleScope over : RuleScope.values()) {
      if (over == RuleScope.LOOKUP) {
        continue;
      }
      text.append(
          """
          **over: %s** - %s

          | measure | what it counts | alone |
          | --- | --- | --- |
          """
              .formatted(over.key(), over.meaning()));
      for (Term term : over.terms()) {
        text.append(
            "| `%s` | %s | %s |\n"
                .formatted(
                    term.key(),
                    term.meaning(),
                    ((Measure) term).neverEnough() ? "never enough" : ""));
      }
      text.append("\n");
    }
    return text.toString().strip() + "\n";
  }

  private static String rules() throws Exception {
    StringBuilder text = new StringBuilder("| rule | over | asks about | obligations | weight |\n");
    text.append("| --- | --- | --- | --- | --- |\n");
    Map<String, Rule> rules =
        new TreeMap<>(CatalogueLoader.load(CatalogueFolder.files(), "").rules());
    for (Rule rule : rules.values()) {
      text.append(
          "| [%s](#%s) | %s | %s | %s | %d |\n"
              .formatted(
                  rule.id(),
                  rule.id(),
                  rule.over().key(),
                  rule.title(),
                  String.join(", ", rule.obligations()),
                  rule.weight()));
    }
    rules.values().forEach(rule -> text.append(section(rule)));
    return text.toString();
  }

  private static String section(Rule rule) {
    return """

    ### %s

    **%s** (version %d, %sabout the %s%s). %s

    ```cel
    %s
    ```

    Serves %s: see [obligations.md](obligations.md) for the clauses.

    The question: *%s*

    What honest work looks like this:

    %s
    What to do first:

    %s\
    """
        .formatted(
            rule.id(),
            rule.title(),
            rule.version(),
            rule.over() == RuleScope.LOOKUP ? "" : "over " + rule.over().key() + ", ",
            rule.about().name().toLowerCase(Locale.ROOT),
            rule.onExplained() ? ", also on explained lookups" : "",
            rule.description(),
            rule.condition().strip(),
            rule.obligations().stream()
                .map(id -> id + " (" + Obligation.of(id).orElseThrow().duty() + ")")
                .collect(Collectors.joining(", ")),
            rule.question(),
            list(rule.falsePositives()),
            list(rule.triage()));
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
  }
}
