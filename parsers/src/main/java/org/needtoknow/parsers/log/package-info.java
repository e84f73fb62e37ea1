/**
 * Log styles: blocks in, lookups out. One package below for each style; every byte of a block is
 * accounted for.
 */
package org.needtoknow.parsers.log;
