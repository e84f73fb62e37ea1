package org.needtoknow.parsers.frame;

/**
 * How a file is cut, in bytes.
 *
 * @param target size that a block is to reach, unless a single record is larger
 * @param limit size beyond which a record is rejected as too long
 */
public record BlockSizes(int target, int limit) {
  public static final BlockSizes DEFAULT = new BlockSizes(256 << 10, 1 << 20);

  public BlockSizes {
    if (target < 1 || limit < 1) {
      throw new IllegalArgumentException("block sizes must be positive");
    }
  }

  /** Blocks of another size, all else as usual. */
  public static BlockSizes ofTarget(int target) {
    return new BlockSizes(target, DEFAULT.limit);
  }
}
