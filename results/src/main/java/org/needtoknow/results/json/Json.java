package org.needtoknow.results.json;

import com.fasterxml.jackson.core.Base64Variants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Writes one JSON object after the other, leaving out what is blank: a missing field means the same
 * as a blank one and takes no space.
 */
public final class Json {
  private final JsonOutput out;
  private final InstantText instants = new InstantText();

  private Json(JsonOutput out) {
    this.out = out;
  }

  /** What to write into an object. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Json json) throws IOException;
  }

  /** One object on one line, without the line feed. */
  public static byte[] line(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    write(bytes, false, content);
    return bytes.toByteArray();
  }

  /** One line after the other with the same buffers. One for each task; not thread-safe. */
  public static final class Lines {
    private final LineJson line = new LineJson();
    private final Json json = new Json(line);

    /**
     * One object on one line, without the line feed; good until the next.
     *
     * @param before bytes before it
     */
    public ByteSlice line(ByteSlice before, Content content) {
      line.begin(before);
      try {
        json.root(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return line.written();
    }
  }

  /** One object over many lines, for people to read. */
  public static void document(OutputStream out, Content content) {
    write(out, true, content);
  }

  private static void write(OutputStream out, boolean pretty, Content content) {
    try (GeneratedJson generated = new GeneratedJson(out, pretty)) {
      new Json(generated).root(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void root(Content content) throws IOException {
    out.startObject();
    content.writeTo(this);
    out.endObject();
  }

  public Json text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.name(name);
      out.text(value);
    }
    return this;
  }

  /** Text of which there are few different ones; left out when it is blank. */
  public Json word(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.name(name);
      out.word(value);
    }
    return this;
  }

  public Json time(String name, Instant value) throws IOException {
    out.name(name);
    instants.write(value, out);
    return this;
  }

  public Json time(String name, Optional<Instant> value) throws IOException {
    return value.isPresent() ? time(name, value.get()) : this;
  }

  public Json number(String name, long value) throws IOException {
    out.name(name);
    out.number(value);
    return this;
  }

  /** A number with a point; left out when there is none. */
  public Json fraction(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      out.name(name);
      out.number(value.getAsDouble());
    }
    return this;
  }

  /** A number for each of some things. */
  public <T> Json numbers(Collection<T> things, Function<T, String> name, ToLongFunction<T> value)
      throws IOException {
    for (T thing : things) {
      number(name.apply(thing), value.applyAsLong(thing));
    }
    return this;
  }

  public Json flag(String name, boolean value) throws IOException {
    out.name(name);
    out.flag(value);
    return this;
  }

  /** Only when it is true. */
  public Json flagIf(String name, boolean value) throws IOException {
    return value ? flag(name, true) : this;
  }

  public Json base64(String name, byte[] value) throws IOException {
    out.name(name);
    out.text(Base64Variants.getDefaultVariant().encode(value));
    return this;
  }

  /** Text, whole number or boolean. */
  public Json scalar(String name, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      return flag(name, flag);
    }
    if (value instanceof Number number) {
      return number(name, number.longValue());
    }
    return word(name, value.toString());
  }

  /** Each by its name. */
  public Json scalars(String name, Map<String, ?> values) throws IOException {
    out.name(name);
    out.startObject();
    for (Map.Entry<String, ?> value : values.entrySet()) {
      scalar(value.getKey(), value.getValue());
    }
    out.endObject();
    return this;
  }

  /** Left out when there are none. */
  public Json texts(String name, Collection<String> values) throws IOException {
    return values.isEmpty() ? this : allTexts(name, values);
  }

  /** An empty list is written, too: for fields that readers count on. */
  public Json allTexts(String name, Collection<String> values) throws IOException {
    out.name(name);
    out.startArray();
    for (String value : values) {
      out.text(value);
    }
    out.endArray();
    return this;
  }

  public Json object(String name, Content content) throws IOException {
    begin(name);
    content.writeTo(this);
    return end();
  }

  /** What follows belongs to an object of this name, up to {@link #end}. */
  public Json begin(String name) throws IOException {
    out.name(name);
    out.startObject();
    return this;
  }

  public Json end() throws IOException {
    out.endObject();
    return this;
  }

  /** What to write into each object of a list. */
  @FunctionalInterface
  public interface Each<T> {
    void writeTo(T element, Json json) throws IOException;
  }

  /** Left out when there are none. */
  public <T> Json objects(String name, Collection<T> elements, Each<T> each) throws IOException {
    return elements.isEmpty() ? this : allObjects(name, elements, each);
  }

  /** An empty list is written, too. */
  public <T> Json allObjects(String name, Collection<T> elements, Each<T> each) throws IOException {
    out.name(name);
    out.startArray();
    for (T element : elements) {
      out.startObject();
      each.writeTo(element, this);
      out.endObject();
    }
    out.endArray();
    return this;
  }

  /** JSON that was written before. */
  public Json allRaw(String name, Collection<byte[]> documents) throws IOException {
    out.name(name);
    out.startArray();
    for (byte[] document : documents) {
      out.raw(new String(document, StandardCharsets.UTF_8));
    }
    out.endArray();
    return this;
  }
}
