package org.needtoknow.parsers.frame;

/**
 * Sizes for cutting a file, in bytes.
 *
 * @param target size that a block should reach; a single larger record makes a larger block
 * @param limit size beyond which a record is rejected as too long
 */
public record BlockSizes(int target, int limit) {
  public static final BlockSizes DEFAULT = new BlockSizes(256 << 10, 1 << 20);

  public BlockSizes {
    if (target < 1 || limit < 1) {
      throw new IllegalArgumentException("block sizes must be positive");
    }
  }

  /** Blocks of another target size, with the usual limit. */
  public static BlockSizes ofTarget(int target) {
    return new BlockSizes(target, DEFAULT.limit);
  }
}
