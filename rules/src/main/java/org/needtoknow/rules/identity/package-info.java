/**
 * Derived ids: keyed hashes, so that nobody without the department's key can test a guess against
 * an id.
 */
package org.needtoknow.rules.identity;
