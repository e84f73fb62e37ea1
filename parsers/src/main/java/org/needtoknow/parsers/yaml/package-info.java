/**
 * YAML that remembers where each word stood. Everything the department writes by hand is read
 * through here, so that each mistake is told with its file, line and column, and all of them at
 * once.
 */
package org.needtoknow.parsers.yaml;
