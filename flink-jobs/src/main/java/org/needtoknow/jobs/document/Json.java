package org.needtoknow.jobs.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.needtoknow.jobs.wire.WireOutput;

/**
 * Writes one JSON object after the other, leaving out what is blank: a field that is not there says
 * the same as a blank one and takes no room.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().rootValueSeparator("").build();

  /** Far more than there are constants. */
  private static final int MOST_NAMES = 1024;

  private final JsonGenerator generator;
  private final InstantText instants = new InstantText();

  /**
   * Names of fields, encoded once: they are the larger part of a document. By identity, since names
   * are constants; one that is not is only encoded once more.
   */
  private final Map<String, SerializedString> names = new IdentityHashMap<>();

  /** The last word that fell into each slot, encoded. */
  private final SerializedString[] words = new SerializedString[256];

  private Json(JsonGenerator generator) {
    this.generator = generator;
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
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final Json json;

    public Lines() {
      try {
        json = new Json(FACTORY.createGenerator(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * One object on one line, without the line feed.
     *
     * @param before what stands before it, and is forgotten
     */
    public byte[] line(WireOutput before, Content content) {
      bytes.reset();
      try {
        before.moveTo(bytes);
        json.root(content);
        json.generator.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }

  /** One object over many lines, for people to read. */
  public static void document(OutputStream out, Content content) {
    write(out, true, content);
  }

  private static void write(OutputStream out, boolean pretty, Content content) {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (pretty) {
        generator.useDefaultPrettyPrinter();
      }
      new Json(generator).root(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void root(Content content) throws IOException {
    generator.writeStartObject();
    content.writeTo(this);
    generator.writeEndObject();
  }

  private void name(String name) throws IOException {
    SerializedString encoded = names.get(name);
    if (encoded == null) {
      encoded = new SerializedString(name);
      if (names.size() < MOST_NAMES) {
        names.put(name, encoded);
      }
    }
    generator.writeFieldName(encoded);
  }

  public Json text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      name(name);
      generator.writeString(value);
    }
    return this;
  }

  /** Text of which there are few different ones; left out when it is blank. */
  public Json word(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      name(name);
      generator.writeString(encodedWord(value));
    }
    return this;
  }

  private SerializedString encodedWord(String value) {
    int hash = value.hashCode();
    int slot = (hash ^ hash >>> 16) & (words.length - 1);
    SerializedString known = words[slot];
    if (known == null || !known.getValue().equals(value)) {
      known = new SerializedString(value);
      words[slot] = known;
    }
    return known;
  }

  public Json time(String name, Instant value) throws IOException {
    name(name);
    instants.write(value, generator);
    return this;
  }

  public Json time(String name, Optional<Instant> value) throws IOException {
    return value.isPresent() ? time(name, value.get()) : this;
  }

  public Json number(String name, long value) throws IOException {
    name(name);
    generator.writeNumber(value);
    return this;
  }

  /** A number with a point; left out when there is none. */
  public Json fraction(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      name(name);
      generator.writeNumber(value.getAsDouble());
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
    name(name);
    generator.writeBoolean(value);
    return this;
  }

  /** Only when it is true. */
  public Json flagIf(String name, boolean value) throws IOException {
    return value ? flag(name, true) : this;
  }

  public Json base64(String name, byte[] value) throws IOException {
    name(name);
    generator.writeBinary(value);
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
    name(name);
    generator.writeStartObject();
    for (Map.Entry<String, ?> value : values.entrySet()) {
      scalar(value.getKey(), value.getValue());
    }
    generator.writeEndObject();
    return this;
  }

  /** Left out when there are none. */
  public Json texts(String name, Collection<String> values) throws IOException {
    return values.isEmpty() ? this : allTexts(name, values);
  }

  /** An empty list is written, too: for fields that readers count on. */
  public Json allTexts(String name, Collection<String> values) throws IOException {
    name(name);
    generator.writeStartArray();
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
    return this;
  }

  public Json object(String name, Content content) throws IOException {
    begin(name);
    content.writeTo(this);
    return end();
  }

  /** What follows belongs to an object of this name, up to {@link #end}. */
  public Json begin(String name) throws IOException {
    name(name);
    generator.writeStartObject();
    return this;
  }

  public Json end() throws IOException {
    generator.writeEndObject();
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
    name(name);
    generator.writeStartArray();
    for (T element : elements) {
      generator.writeStartObject();
      each.writeTo(element, this);
      generator.writeEndObject();
    }
    generator.writeEndArray();
    return this;
  }

  /** JSON that was written before. */
  public Json allRaw(String name, Collection<byte[]> documents) throws IOException {
    name(name);
    generator.writeStartArray();
    for (byte[] document : documents) {
      generator.writeRawValue(new String(document, StandardCharsets.UTF_8));
    }
    generator.writeEndArray();
    return this;
  }
}
