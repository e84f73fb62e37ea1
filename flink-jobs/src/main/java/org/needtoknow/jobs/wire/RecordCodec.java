package org.needtoknow.jobs.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.needtoknow.model.RepeatedText;
import org.needtoknow.model.lookup.Lookup;
import org.needtoknow.model.work.CallForService;
import org.needtoknow.model.work.Party;
import org.needtoknow.model.work.UnitOnCall;

/**
 * Any record of the model as bytes, component by component in the order in which the record
 * declares them. For what is written once in a run (the directory, cases, calls) or seldom; what
 * every line of a log or every call passes through has a codec written out by hand.
 *
 * <p>Understood are numbers, text, times, enums, arrays of bytes, Optional, List, Set, Map, further
 * records, and sealed interfaces over records. Both ends are the same program, so nothing says
 * which version wrote it.
 */
public final class RecordCodec {
  private RecordCodec() {}

  /**
   * A codec for one record class, for one task.
   *
   * @throws IllegalArgumentException when a component is of a kind that cannot be written
   */
  public static <T> Codec<T> of(Class<T> type) {
    return new Building().forClass(type);
  }

  /** The codecs that one codec is made of; a class that contains itself is not foreseen. */
  private static final class Building {
    private final Map<Class<?>, Codec<?>> known = new LinkedHashMap<>();

    Building() {
      known.put(Lookup.class, new LookupCodec());
      known.put(Party.class, new PartyCodec());
      known.put(UnitOnCall.class, new UnitCodec());
      known.put(CallForService.class, new CallCodec());
      known.put(String.class, text());
      known.put(
          Instant.class, codec((v, out) -> out.putInstant((Instant) v), in -> in.getInstant()));
      known.put(
          LocalDate.class,
          codec(
              (v, out) -> out.putSigned(((LocalDate) v).toEpochDay()),
              in -> LocalDate.ofEpochDay(in.getSigned())));
      known.put(
          Duration.class,
          codec(
              (v, out) -> {
                out.putSigned(((Duration) v).getSeconds());
                out.putUnsigned(((Duration) v).getNano());
              },
              in -> Duration.ofSeconds(in.getSigned(), in.getUnsigned())));
      known.put(
          ZoneId.class,
          codec((v, out) -> out.putString(((ZoneId) v).getId()), in -> ZoneId.of(in.getString())));
      Codec<Object> bool = codec((v, out) -> out.putBoolean((Boolean) v), in -> in.getBoolean());
      known.put(boolean.class, bool);
      known.put(Boolean.class, bool);
      Codec<Object> whole =
          codec((v, out) -> out.putSigned((Integer) v), in -> (int) in.getSigned());
      known.put(int.class, whole);
      known.put(Integer.class, whole);
      Codec<Object> wide = codec((v, out) -> out.putSigned((Long) v), in -> in.getSigned());
      known.put(long.class, wide);
      known.put(Long.class, wide);
      known.put(byte[].class, codec((v, out) -> out.putBytes((byte[]) v), in -> in.getBytes()));
    }

    private static Codec<Object> text() {
      RepeatedText repeated = new RepeatedText(StandardCharsets.UTF_8);
      return codec((v, out) -> out.putString((String) v), in -> in.getString(repeated));
    }

    @SuppressWarnings("unchecked") // the map holds for each class the codec of that class
    <T> Codec<T> forClass(Class<T> type) {
      Codec<?> codec = known.get(type);
      if (codec == null) {
        if (type.isEnum()) {
          codec = enumCodec(type.getEnumConstants());
        } else if (type.isRecord()) {
          codec = recordCodec(type);
        } else if (type.isSealed()) {
          codec = sealedCodec(type);
        } else {
          throw new IllegalArgumentException("no codec for " + type.getName());
        }
        known.put(type, codec);
      }
      return (Codec<T>) codec;
    }

    private Codec<Object> forType(Type type) {
      if (type instanceof ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Codec<Object> first = forType(generic.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
          return optional(first);
        }
        if (raw == List.class) {
          return many(first, ArrayList::new);
        }
        if (raw == Set.class) {
          return many(first, LinkedHashSet::new);
        }
        if (raw == SortedSet.class) {
          return many(first, capacity -> new TreeSet<>());
        }
        if (raw == Map.class) {
          return map(first, forType(generic.getActualTypeArguments()[1]), LinkedHashMap::new);
        }
        if (raw == SortedMap.class) {
          return map(first, forType(generic.getActualTypeArguments()[1]), TreeMap::new);
        }
      } else if (type instanceof Class<?> plain) {
        @SuppressWarnings("unchecked")
        Codec<Object> codec = (Codec<Object>) forClass(plain);
        return codec;
      }
      throw new IllegalArgumentException("no codec for " + type.getTypeName());
    }

    private Codec<Object> recordCodec(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] parameters = new Class<?>[components.length];
      Method[] accessors = new Method[components.length];
      List<Codec<Object>> codecs = new ArrayList<>(components.length);
      for (int i = 0; i < components.length; i++) {
        parameters[i] = components[i].getType();
        accessors[i] = components[i].getAccessor();
        accessors[i].setAccessible(true);
        codecs.add(forType(components[i].getGenericType()));
      }
      Constructor<?> constructor;
      try {
        constructor = type.getDeclaredConstructor(parameters);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type.getName() + " has no canonical constructor", e);
      }
      constructor.setAccessible(true);
      return new Codec<>() {
        @Override
        public void write(Object value, WireOutput out) {
          for (int i = 0; i < accessors.length; i++) {
            Object part;
            try {
              part = accessors[i].invoke(value);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException("reading a component of " + type.getName(), e);
            }
            if (part == null) {
              throw new NullPointerException(type.getName() + " has a null component");
            }
            codecs.get(i).write(part, out);
          }
        }

        @Override
        public Object read(WireInput in) {
          Object[] parts = new Object[accessors.length];
          for (int i = 0; i < parts.length; i++) {
            parts[i] = codecs.get(i).read(in);
          }
          try {
            return constructor.newInstance(parts);
          } catch (InvocationTargetException e) {
            throw new IllegalStateException("making a " + type.getName(), e.getCause());
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("making a " + type.getName(), e);
          }
        }
      };
    }

    private Codec<Object> sealedCodec(Class<?> type) {
      Class<?>[] outcomes = type.getPermittedSubclasses();
      List<Codec<Object>> codecs = new ArrayList<>();
      for (Class<?> outcome : outcomes) {
        codecs.add(forType(outcome));
      }
      return codec(
          (value, out) -> {
            int index = 0;
            while (outcomes[index] != value.getClass()) {
              index++;
            }
            out.putByte(index);
            codecs.get(index).write(value, out);
          },
          in -> codecs.get(in.getByte()).read(in));
    }

    private static Codec<Object> enumCodec(Object[] constants) {
      return codec(
          (value, out) -> out.putUnsigned(((Enum<?>) value).ordinal()),
          in -> constants[in.getCount()]);
    }

    private static Codec<Object> optional(Codec<Object> inner) {
      return codec(
          (value, out) -> {
            Optional<?> optional = (Optional<?>) value;
            out.putBoolean(optional.isPresent());
            optional.ifPresent(present -> inner.write(present, out));
          },
          in -> in.getBoolean() ? Optional.of(inner.read(in)) : Optional.empty());
    }

    private static Codec<Object> many(
        Codec<Object> inner, java.util.function.IntFunction<Collection<Object>> empty) {
      return codec(
          (value, out) -> {
            Collection<?> values = (Collection<?>) value;
            out.putUnsigned(values.size());
            values.forEach(element -> inner.write(element, out));
          },
          in -> {
            int size = in.getCount();
            Collection<Object> values = empty.apply(size);
            for (int i = 0; i < size; i++) {
              values.add(inner.read(in));
            }
            return values;
          });
    }

    private static Codec<Object> map(
        Codec<Object> keys,
        Codec<Object> values,
        java.util.function.Supplier<Map<Object, Object>> empty) {
      return codec(
          (value, out) -> {
            Map<?, ?> map = (Map<?, ?>) value;
            out.putUnsigned(map.size());
            map.forEach(
                (key, held) -> {
                  keys.write(key, out);
                  values.write(held, out);
                });
          },
          in -> {
            Map<Object, Object> map = empty.get();
            for (int left = in.getCount(); left > 0; left--) {
              Object key = keys.read(in);
              map.put(key, values.read(in));
            }
            return map;
          });
    }

    private static Codec<Object> codec(
        java.util.function.BiConsumer<Object, WireOutput> writer,
        java.util.function.Function<WireInput, Object> reader) {
      return new Codec<>() {
        @Override
        public void write(Object value, WireOutput out) {
          writer.accept(value, out);
        }

        @Override
        public Object read(WireInput in) {
          return reader.apply(in);
        }
      };
    }
  }
}
