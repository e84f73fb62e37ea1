/**
 * Log styles turn blocks into lookups. Each style has its own package; every byte of a block is
 * accounted for.
 */
package org.needtoknow.parsers.log;
