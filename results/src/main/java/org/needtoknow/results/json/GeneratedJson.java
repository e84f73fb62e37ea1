package org.needtoknow.results.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** JSON by Jackson's generator. */
final class GeneratedJson implements JsonOutput, AutoCloseable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator generator;

  /**
   * @param pretty over many lines, for people to read
   */
  GeneratedJson(OutputStream out, boolean pretty) throws IOException {
    generator = FACTORY.createGenerator(out);
    if (pretty) {
      generator.useDefaultPrettyPrinter();
    }
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void text(String value) throws IOException {
    generator.writeString(value);
  }

  @Override
  public void plain(byte[] ascii) throws IOException {
    generator.writeRawUTF8String(ascii, 0, ascii.length);
  }

  @Override
  public void number(long value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void number(double value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void flag(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void raw(String json) throws IOException {
    generator.writeRawValue(json);
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
