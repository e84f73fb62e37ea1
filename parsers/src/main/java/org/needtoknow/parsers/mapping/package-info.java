/**
 * Mapping files describe in YAML, without Java code, how an unknown export becomes lookups or rows
 * of a feed. A mapping gives the column of each field, the zone and pattern of times, the words for
 * values, and the words for masked, empty and missing values. {@code docs/formats/mapping.md} is
 * the reference.
 */
package org.needtoknow.parsers.mapping;
