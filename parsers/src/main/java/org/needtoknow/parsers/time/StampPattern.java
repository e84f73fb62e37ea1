package org.needtoknow.parsers.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date and time pattern in the letters of {@link java.time.format.DateTimeFormatter}, as steps
 * that read digits. This class handles only numeric patterns; the formatter handles the others.
 *
 * <p>Years of two digits are of this century.
 */
final class StampPattern {
  private enum Part {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    HOUR_OF_HALF_DAY,
    MINUTE,
    SECOND,
    FRACTION,
    HALF_DAY,
    OFFSET,
    LITERAL
  }

  private record Step(Part part, int min, int max, char literal) {}

  private final Step[] steps;
  private final boolean hasTime;

  private StampPattern(List<Step> steps) {
    this.steps = steps.toArray(new Step[0]);
    hasTime = steps.stream().anyMatch(s -> s.part == Part.HOUR || s.part == Part.HOUR_OF_HALF_DAY);
  }

  /** The steps of a pattern, or empty when it holds something other than numbers. */
  static Optional<StampPattern> compile(String pattern) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int run = i;
      while (run < pattern.length() && pattern.charAt(run) == c) {
        run++;
      }
      int width = run - i;
      if (c == '\'') {
        int close = pattern.indexOf('\'', i + 1);
        if (close < 0) {
          return Optional.empty();
        }
        String quoted = close == i + 1 ? "'" : pattern.substring(i + 1, close);
        quoted.chars().forEach(ch -> steps.add(new Step(Part.LITERAL, 1, 1, (char) ch)));
        i = close + 1;
      } else if (Character.isLetter(c)) {
        Optional<Step> step = numeric(c, width);
        if (step.isEmpty()) {
          return Optional.empty();
        }
        steps.add(step.get());
        i = run;
      } else if (c == '[' || c == ']' || c == '{' || c == '}' || c == '#') {
        return Optional.empty();
      } else {
        steps.add(new Step(Part.LITERAL, 1, 1, c));
        i++;
      }
    }
    boolean dated =
        steps.stream().anyMatch(s -> s.part == Part.YEAR)
            && steps.stream().anyMatch(s -> s.part == Part.MONTH)
            && steps.stream().anyMatch(s -> s.part == Part.DAY);
    return dated ? Optional.of(new StampPattern(steps)) : Optional.empty();
  }

  private static Optional<Step> numeric(char letter, int width) {
    return switch (letter) {
      case 'y', 'u' -> width == 2 || width == 4 ? step(Part.YEAR, width, width) : Optional.empty();
      case 'M' -> width <= 2 ? step(Part.MONTH, width, 2) : Optional.empty();
      case 'd' -> width <= 2 ? step(Part.DAY, width, 2) : Optional.empty();
      case 'H' -> width <= 2 ? step(Part.HOUR, width, 2) : Optional.empty();
      case 'h' -> width <= 2 ? step(Part.HOUR_OF_HALF_DAY, width, 2) : Optional.empty();
      case 'm' -> width <= 2 ? step(Part.MINUTE, width, 2) : Optional.empty();
      case 's' -> width <= 2 ? step(Part.SECOND, width, 2) : Optional.empty();
      case 'S' -> width <= 9 ? step(Part.FRACTION, width, width) : Optional.empty();
      case 'a' -> step(Part.HALF_DAY, 2, 2);
      case 'X', 'x', 'Z' -> step(Part.OFFSET, 1, 6);
      default -> Optional.empty();
    };
  }

  private static Optional<Step> step(Part part, int min, int max) {
    return Optional.of(new Step(part, min, max, ' '));
  }

  /** Reads the whole of {@code text}; false when it does not fit or is not a date. */
  boolean read(String text, StampParts into) {
    into.clear();
    int at = 0;
    int length = text.length();
    int half = -1;
    for (Step step : steps) {
      if (step.part == Part.LITERAL) {
        if (at >= length || text.charAt(at) != step.literal) {
          return false;
        }
        at++;
        continue;
      }
      if (step.part == Part.OFFSET) {
        at = into.readOffset(text, at);
        if (at < 0) {
          return false;
        }
        continue;
      }
      if (step.part == Part.HALF_DAY) {
        if (at + 2 > length || Character.toUpperCase(text.charAt(at + 1)) != 'M') {
          return false;
        }
        half = Character.toUpperCase(text.charAt(at)) == 'P' ? 12 : 0;
        at += 2;
        continue;
      }
      int value = 0;
      int digits = 0;
      while (digits < step.max && at < length) {
        int digit = text.charAt(at) - '0';
        if (digit < 0 || digit > 9) {
          break;
        }
        value = value * 10 + digit;
        digits++;
        at++;
      }
      if (digits < step.min) {
        return false;
      }
      switch (step.part) {
        case YEAR -> into.year = step.max == 2 ? 2000 + value : value;
        case MONTH -> into.month = value;
        case DAY -> into.day = value;
        case HOUR, HOUR_OF_HALF_DAY -> into.hour = value;
        case MINUTE -> into.minute = value;
        case SECOND -> into.second = value;
        case FRACTION -> into.nano = StampParts.nano(value, digits);
        default -> throw new IllegalStateException(step.part.name());
      }
    }
    into.hasTime = hasTime;
    if (half >= 0) {
      into.hour = into.hour % 12 + half;
    }
    return at == length && into.isDate();
  }
}
