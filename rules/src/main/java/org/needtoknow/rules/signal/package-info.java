/** Signals: the scalars that rules may use, declared once with type and meaning. */
package org.needtoknow.rules.signal;
