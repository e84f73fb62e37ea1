package org.needtoknow.results.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Template;
import org.needtoknow.model.verdict.UndeterminedReason;
import org.needtoknow.model.verdict.Verdict;
import org.needtoknow.model.work.Feed;
import org.needtoknow.model.work.FeedDetail;

/** The published words of enumerations, so that renaming a constant cannot change the format. */
final class RunWords {
  private RunWords() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("run record");
    add(module, Verdict.class, Verdict.values(), Verdict::name);
    add(module, UndeterminedReason.class, UndeterminedReason.values(), UndeterminedReason::words);
    add(module, Template.class, Template.values(), template -> Integer.toString(template.number()));
    add(module, Feed.class, Feed.values(), Feed::fileName);
    add(module, FeedDetail.class, FeedDetail.values(), Text::lower);
    add(module, FeedState.class, FeedState.values(), FeedState::words);
    return module;
  }

  private static <E extends Enum<E>> void add(
      SimpleModule module, Class<E> type, E[] constants, Function<E, String> words) {
    Map<String, E> byWords = new HashMap<>();
    for (E constant : constants) {
      byWords.put(words.apply(constant), constant);
    }
    module.addSerializer(type, new Written<>(words, false));
    module.addKeySerializer(type, new Written<>(words, true));
    module.addDeserializer(
        type,
        new JsonDeserializer<>() {
          @Override
          public E deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return known(parser.getText(), byWords, type, context);
          }
        });
    module.addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context)
              throws IOException {
            return known(key, byWords, type, context);
          }
        });
  }

  private static <E> E known(
      String word, Map<String, E> byWords, Class<E> type, DeserializationContext context)
      throws JsonMappingException {
    E constant = byWords.get(word);
    if (constant == null) {
      // An unknown word is an error, because leaving out its count would make every sum wrong.
      throw JsonMappingException.from(
          context, "\"" + word + "\" is none of " + type.getSimpleName() + "; is the run newer?");
    }
    return constant;
  }

  /** A constant as its word, as a value or as the name of a field. */
  private static final class Written<E> extends JsonSerializer<E> {
    private final Function<E, String> words;
    private final boolean name;

    Written(Function<E, String> words, boolean name) {
      this.words = words;
      this.name = name;
    }

    @Override
    public void serialize(E constant, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (name) {
        out.writeFieldName(words.apply(constant));
      } else {
        out.writeString(words.apply(constant));
      }
    }
  }
}
