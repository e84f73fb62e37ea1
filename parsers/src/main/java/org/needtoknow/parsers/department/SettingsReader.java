package org.needtoknow.parsers.department;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needtoknow.model.settings.AgreementSettings;
import org.needtoknow.model.settings.AuditSettings;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.yaml.Problems;
import org.needtoknow.yaml.YamlMap;
import org.needtoknow.yaml.YamlNode;

/** Reads {@code settings} and {@code templates} of {@code department.yaml}. */
final class SettingsReader {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*([smhd])");
  private static final List<String> ON = List.of("on", "yes", "true");
  private static final List<String> OFF = List.of("off", "no", "false");

  private final Problems problems;

  SettingsReader(Problems problems) {
    this.problems = problems;
  }

  AuditSettings read(YamlMap root, String department, ZoneId zone) {
    AuditSettings defaults = AuditSettings.defaults(department, zone);
    Set<Template> templates = templates(root, defaults.templates());
    Optional<YamlNode> node = root.get("settings");
    YamlMap map = node.isPresent() ? node.get().asMap(problems, "'settings'") : null;
    ReviewReader review = new ReviewReader(problems);
    if (map == null) {
      return with(defaults, templates, review, root, null);
    }
    map.onlyKnown(
        problems,
        "grace",
        "horizon",
        "call-before",
        "call-after",
        "stop-before",
        "follow-up-within",
        "view-within",
        "duty-tolerance",
        "briefing-age",
        "unlisted-subjects",
        "repeat-window",
        "repeat-count",
        "requester-systems",
        "acknowledgement-lasts",
        "acknowledgement-grace");
    try {
      return with(defaults, templates, review, root, map);
    } catch (IllegalArgumentException e) {
      map.place()
          .problem(problems, e.getMessage(), "see docs/formats/settings.md for the defaults");
      return defaults;
    }
  }

  private AuditSettings with(
      AuditSettings d, Set<Template> templates, ReviewReader review, YamlMap root, YamlMap map) {
    return new AuditSettings(
        d.department(),
        d.zone(),
        duration(map, "grace", d.grace()),
        duration(map, "horizon", d.horizon()),
        templates,
        duration(map, "call-before", d.callBefore()),
        duration(map, "call-after", d.callAfter()),
        duration(map, "stop-before", d.stopBefore()),
        duration(map, "follow-up-within", d.followUpWithin()),
        duration(map, "view-within", d.viewWithin()),
        duration(map, "duty-tolerance", d.dutyTolerance()),
        duration(map, "briefing-age", d.briefingAge()),
        number(map, "unlisted-subjects", d.unlistedSubjects()),
        duration(map, "repeat-window", d.repeatWindow()),
        number(map, "repeat-count", d.repeatCount()),
        agreement(map, d.agreement()),
        review.review(root, d.review()),
        review.derivedTies(root));
  }

  private AgreementSettings agreement(YamlMap map, AgreementSettings d) {
    Set<String> systems = new TreeSet<>(d.requesterSystems());
    if (map != null) {
      map.texts("requester-systems", problems).forEach(system -> systems.add(system.value()));
    }
    return new AgreementSettings(
        systems,
        duration(map, "acknowledgement-lasts", d.acknowledgementLasts()),
        duration(map, "acknowledgement-grace", d.acknowledgementGrace()));
  }

  private Duration duration(YamlMap map, String name, Duration fallback) {
    String text = map == null ? "" : map.text(name, problems);
    if (text.isEmpty()) {
      return fallback;
    }
    Matcher matcher = DURATION.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      map.placeOf(name)
          .problem(
              problems,
              "'" + text + "' is no length of time",
              "a number and s, m, h or d, such as 72h");
      return fallback;
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private int number(YamlMap map, String name, int fallback) {
    String text = map == null ? "" : map.text(name, problems);
    if (text.isEmpty()) {
      return fallback;
    }
    if (!text.matches("\\d{1,6}")) {
      map.placeOf(name).problem(problems, "'" + text + "' is no whole number", "");
      return fallback;
    }
    return Integer.parseInt(text);
  }

  private Set<Template> templates(YamlMap root, Set<Template> defaults) {
    EnumSet<Template> templates = EnumSet.noneOf(Template.class);
    templates.addAll(defaults);
    Optional<YamlNode> node = root.get("templates");
    if (node.isEmpty()) {
      return templates;
    }
    node.get()
        .asMap(problems, "'templates'")
        .entries()
        .forEach(
            (name, entry) -> {
              Optional<Template> template = template(name);
              String word = entry.value().asText(problems, "a template").toLowerCase(Locale.ROOT);
              if (template.isEmpty()) {
                entry
                    .keyPlace()
                    .problem(
                        problems,
                        "there is no template '" + name + "'",
                        "they are numbered from 1 to " + Template.last());
              } else if (ON.contains(word)) {
                templates.add(template.get());
              } else if (OFF.contains(word)) {
                templates.remove(template.get());
              } else {
                entry
                    .value()
                    .place()
                    .problem(problems, "'" + word + "' is neither on nor off", "write on or off");
              }
            });
    return templates;
  }

  private static Optional<Template> template(String name) {
    return Arrays.stream(Template.values())
        .filter(
            template ->
                Integer.toString(template.number()).equals(name)
                    || template.name().equalsIgnoreCase(name.replace('-', '_')))
        .findFirst();
  }
}
