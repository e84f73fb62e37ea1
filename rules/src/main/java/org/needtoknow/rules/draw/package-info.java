/**
 * The random arm: acts drawn at a known probability, whatever the rules say of them, from which can
 * be told how much the rules miss.
 */
package org.needtoknow.rules.draw;
