/**
 * The words that rules may use, each declared once with type and meaning: signals of one lookup,
 * measures of many together.
 */
package org.needtoknow.rules.signal;
