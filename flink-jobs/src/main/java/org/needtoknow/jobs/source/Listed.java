package org.needtoknow.jobs.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;

/** A source of a short list of file names, never of file contents. */
public final class Listed {
  private Listed() {}

  /**
   * @param elements at least one
   */
  public static <T extends Serializable> Source<T, ?, ?> of(List<T> elements, Class<T> type) {
    ArrayList<T> list = new ArrayList<>(elements);
    return new DataGeneratorSource<>(
        index -> list.get(index.intValue()), list.size(), TypeInformation.of(type));
  }
}
