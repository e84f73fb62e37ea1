package org.needtoknow.results.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final List<String> PARTS =
      List.of(
          "plain", "\"", "\\", "/", "\n", "\t", "\u0000", "\u001f", "\u007f", "é", "Ł", "日",
          "\u2028", "😀", "<b>", " ");

  private final Json.Lines lines = new Json.Lines();
  private final Random random = new Random(7);

  private byte[] line(Json.Content content) {
    return lines.line(ByteSlice.of(new byte[0]), content).toByteArray();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  private void anything(Json json, int depth) throws IOException {
    for (int i = random.nextInt(6); i > 0; i--) {
      // Names that are made and not constants, some of them in need of escaping.
      String name = "n" + i + text();
      switch (random.nextInt(11)) {
        case 0 -> json.text(name, text());
        case 1 -> json.word(name, text());
        case 2 -> json.number(name, random.nextLong() >> random.nextInt(64));
        case 3 -> json.fraction(name, OptionalDouble.of(fraction()));
        case 4 -> json.flag(name, random.nextBoolean());
        case 5 -> json.time(name, Instant.ofEpochSecond(random.nextInt(), random.nextInt(2)));
        case 6 -> json.base64(name, text().getBytes(StandardCharsets.UTF_8));
        case 7 -> json.allTexts(name, List.of(text(), text()).subList(0, random.nextInt(3)));
        case 8 -> json.allRaw(name, List.of("{\"a\":[]}".getBytes(StandardCharsets.UTF_8)));
        case 9 -> json.scalars(name, new TreeMap<>(Map.of("a", true, "b", 7L, text(), text())));
        default -> {
          if (depth > 0) {
            json.allObjects(name, List.of(1, 2, 3), (element, inner) -> anything(inner, depth - 1));
            json.object(name + "o", inner -> anything(inner, depth - 1));
          }
        }
      }
    }
  }

  private double fraction() {
    return switch (random.nextInt(5)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> random.nextInt();
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  @Test
  void a_line_is_to_the_byte_what_the_library_writes() {
    for (int seed = 0; seed < 3_000; seed++) {
      random.setSeed(seed);
      byte[] expected = Json.line(json -> anything(json, 3));
      random.setSeed(seed);

      assertThat(line(json -> anything(json, 3))).isEqualTo(expected);
    }
  }

  @Test
  void a_line_can_be_read_again() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(text());
    }

    JsonNode read =
        new ObjectMapper().readTree(line(json -> json.allTexts("texts", texts).flag("last", true)));

    List<String> again = new ArrayList<>();
    read.get("texts").forEach(text -> again.add(text.textValue()));
    assertThat(again).isEqualTo(texts);
    assertThat(read.get("last").booleanValue()).isTrue();
  }

  @Test
  void what_stands_before_a_line_belongs_to_that_line_alone() {
    ByteSlice before = ByteSlice.of("head:".getBytes(StandardCharsets.UTF_8));
    byte[] first = lines.line(before, json -> json.text("a", "b")).toByteArray();

    assertThat(new String(first, 5, first.length - 5, StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":\"b\"}");
    assertThat(line(json -> json.number("c", 1))).asString().isEqualTo("{\"c\":1}");
  }
}
