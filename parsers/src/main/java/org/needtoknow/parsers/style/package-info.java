/**
 * The log styles that are read without a mapping file, one constant for each, with all that the
 * rest of the program must know of a style.
 */
package org.needtoknow.parsers.style;
