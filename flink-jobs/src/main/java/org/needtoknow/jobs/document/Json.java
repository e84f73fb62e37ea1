package org.needtoknow.jobs.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes one JSON object after the other, leaving out what is blank: a field that is not there says
 * the same as a blank one and takes no room.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** What to write into an object. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Json json);
  }

  /** One object on one line, without the line feed. */
  public static byte[] line(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    write(bytes, false, content);
    return bytes.toByteArray();
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
      generator.writeStartObject();
      content.writeTo(new Json(generator));
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Json text(String name, String value) {
    if (!value.isEmpty()) {
      run(() -> generator.writeStringField(name, value));
    }
    return this;
  }

  public Json time(String name, Instant value) {
    return text(name, value.toString());
  }

  public Json time(String name, Optional<Instant> value) {
    value.ifPresent(instant -> time(name, instant));
    return this;
  }

  public Json number(String name, long value) {
    run(() -> generator.writeNumberField(name, value));
    return this;
  }

  public Json flag(String name, boolean value) {
    run(() -> generator.writeBooleanField(name, value));
    return this;
  }

  /** Only when it is true. */
  public Json flagIf(String name, boolean value) {
    return value ? flag(name, true) : this;
  }

  public Json base64(String name, byte[] value) {
    run(() -> generator.writeBinaryField(name, value));
    return this;
  }

  /** Text, whole number or boolean. */
  public Json scalar(String name, Object value) {
    if (value instanceof Boolean flag) {
      return flag(name, flag);
    }
    if (value instanceof Number number) {
      return number(name, number.longValue());
    }
    return text(name, value.toString());
  }

  /** Left out when there are none. */
  public Json texts(String name, Collection<String> values) {
    return values.isEmpty() ? this : allTexts(name, values);
  }

  /** An empty list is written, too: for fields that readers count on. */
  public Json allTexts(String name, Collection<String> values) {
    run(
        () -> {
          generator.writeArrayFieldStart(name);
          for (String value : values) {
            generator.writeString(value);
          }
          generator.writeEndArray();
        });
    return this;
  }

  public Json object(String name, Content content) {
    run(() -> generator.writeObjectFieldStart(name));
    content.writeTo(this);
    run(generator::writeEndObject);
    return this;
  }

  /** What to write into each object of a list. */
  @FunctionalInterface
  public interface Each<T> {
    void writeTo(T element, Json json);
  }

  /** Left out when there are none. */
  public <T> Json objects(String name, Collection<T> elements, Each<T> each) {
    return elements.isEmpty() ? this : allObjects(name, elements, each);
  }

  /** An empty list is written, too. */
  public <T> Json allObjects(String name, Collection<T> elements, Each<T> each) {
    run(() -> generator.writeArrayFieldStart(name));
    for (T element : elements) {
      run(generator::writeStartObject);
      each.writeTo(element, this);
      run(generator::writeEndObject);
    }
    run(generator::writeEndArray);
    return this;
  }

  /** JSON that was written before. */
  public Json allRaw(String name, Collection<byte[]> documents) {
    run(
        () -> {
          generator.writeArrayFieldStart(name);
          for (byte[] document : documents) {
            generator.writeRawValue(new String(document, java.nio.charset.StandardCharsets.UTF_8));
          }
          generator.writeEndArray();
        });
    return this;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
