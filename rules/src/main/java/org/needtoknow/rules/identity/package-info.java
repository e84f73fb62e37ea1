/**
 * Derived ids: keyed hashes, so that a guess cannot be tested against an id without the
 * department's key.
 */
package org.needtoknow.rules.identity;
