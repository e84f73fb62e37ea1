/**
 * Mapping files: how an export that nobody here has seen becomes lookups or rows of a feed, told in
 * YAML and not in Java. A mapping says which column is which field, in which zone and pattern its
 * times are written, which words stand for which values, and what is masked, empty or not there at
 * all. {@code docs/formats/mapping.md} is the reference.
 */
package org.needtoknow.parsers.mapping;
