/**
 * YAML with positions. Everything that a person writes by hand (settings, mappings, rules) is read
 * through this package, so that every mistake is reported with its file, line and column, and all
 * mistakes are reported at once. Size and nesting are bounded before a text is put together.
 */
package org.needtoknow.yaml;
