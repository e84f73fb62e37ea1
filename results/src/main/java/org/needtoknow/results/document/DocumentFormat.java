package org.needtoknow.results.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads the documents of one kind as JSON. Immutable; safe for several threads.
 *
 * @param <T> the document's record
 */
public final class DocumentFormat<T> {
  public static final DocumentFormat<LookupDocument> LOOKUP = of(LookupDocument.class);
  public static final DocumentFormat<ReviewItem> REVIEW_ITEM = of(ReviewItem.class);
  public static final DocumentFormat<ShownLookup> SHOWN_LOOKUP = of(ShownLookup.class);
  public static final DocumentFormat<RejectedDocument> REJECTED = of(RejectedDocument.class);

  private final Class<T> type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private DocumentFormat(Class<T> type, JsonMapper mapper) {
    this.type = type;
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  /** The mapper that all documents share, made when the first document needs it. */
  private static final class Mapper {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            // Methods such as isX of records are not fields of their JSON.
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A later version may add fields.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            // Whole numbers among signals are read as long, whatever their size.
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
  }

  /** The format of any record that has the shape of its JSON. */
  public static <T> DocumentFormat<T> of(Class<T> type) {
    return new DocumentFormat<>(type, Mapper.MAPPER);
  }

  /** The format of a record some of whose values have published words of their own. */
  public static <T> DocumentFormat<T> of(Class<T> type, Module words) {
    return new DocumentFormat<>(type, Mapper.MAPPER.rebuild().addModule(words).build());
  }

  /** The document on one line, without the line feed. */
  public byte[] write(T document) {
    try {
      return writer.writeValueAsBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as parsed JSON. */
  public JsonNode tree(T document) {
    try {
      return reader.readTree(write(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document on one line, with the line feed. */
  public void writeLine(T document, OutputStream out) throws IOException {
    out.write(write(document));
    out.write('\n');
  }

  /** The document over many lines, for people to read. */
  public void writeIndented(T document, OutputStream out) throws IOException {
    out.write(writer.withDefaultPrettyPrinter().writeValueAsBytes(document));
    out.write('\n');
  }

  /**
   * Reads one document.
   *
   * @throws IOException when the bytes are not such a document; the message names the field, never
   *     its value
   */
  public T read(byte[] json, int from, int length) throws IOException {
    try {
      return reader.readValue(json, from, length);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw notReadable(e);
    }
  }

  /** Reads one document; see {@link #read(byte[], int, int)}. */
  public T read(byte[] json) throws IOException {
    return read(json, 0, json.length);
  }

  /** Reads a document from parsed JSON, for example from an index. */
  public T read(JsonNode json) throws IOException {
    try {
      return reader.readValue(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw notReadable(e);
    }
  }

  /** Receives the documents in turn. */
  @FunctionalInterface
  public interface Visitor<T> {
    void visit(T document) throws IOException;
  }

  /**
   * Reads a file with one document on each line; only one document is in memory at a time.
   *
   * @throws IOException when a line is not such a document; the message names file and line
   */
  public void forEach(Path file, Visitor<T> visitor) throws IOException {
    forEach(file, Long.MAX_VALUE, visitor);
  }

  /** The first documents of a file that holds one a line. */
  public List<T> first(Path file, int most) throws IOException {
    List<T> first = new ArrayList<>();
    forEach(file, most, first::add);
    return first;
  }

  private void forEach(Path file, long most, Visitor<T> visitor) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      long number = 0;
      long visited = 0;
      for (String line = lines.readLine();
          line != null && visited < most;
          line = lines.readLine()) {
        number++;
        if (!line.isEmpty()) {
          visitor.visit(readLine(line, file, number));
          visited++;
        }
      }
    }
  }

  private T readLine(String line, Path file, long number) throws IOException {
    try {
      return reader.readValue(line);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IOException(file + ":" + number + ": " + notReadable(e).getMessage());
    }
  }

  /** Leaves out the message of Jackson, which quotes the value: it may be restricted. */
  private IOException notReadable(com.fasterxml.jackson.core.JsonProcessingException e) {
    String field =
        e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[]" : part.getFieldName())
                .reduce((a, b) -> a + "." + b)
                .orElse("")
            : "";
    return new IOException(
        "not a " + type.getSimpleName() + (field.isEmpty() ? "" : ", field " + field));
  }
}
