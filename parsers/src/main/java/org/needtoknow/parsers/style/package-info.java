/**
 * The log styles that are read without a mapping file, one constant for each, with all that the
 * rest of the program must know about it.
 */
package org.needtoknow.parsers.style;
