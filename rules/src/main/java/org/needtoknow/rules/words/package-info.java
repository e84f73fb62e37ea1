/** Lists of words that texts are compared with, kept as text files beside the code. */
package org.needtoknow.rules.words;
