package org.needtoknow.jobs.wire;

import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** Provides Flink with the serializer of packets. */
public final class PacketTypeFactory extends TypeInfoFactory<Packet> {
  @Override
  public TypeInformation<Packet> createTypeInfo(
      Type type, Map<String, TypeInformation<?>> genericParameters) {
    return PacketType.INSTANCE;
  }
}
