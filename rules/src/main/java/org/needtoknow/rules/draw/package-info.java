/**
 * The random arm: acts drawn with a known probability, independent of the rules, to estimate how
 * much the rules miss.
 */
package org.needtoknow.rules.draw;
