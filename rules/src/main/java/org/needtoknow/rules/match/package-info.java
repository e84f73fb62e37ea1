/**
 * Compares identities: whether a looked-up subject is the one on file, how certain that is, and
 * what the directory has about it. Names match as the queried systems match them; a surname alone
 * never does.
 */
package org.needtoknow.rules.match;
