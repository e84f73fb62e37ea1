/** The department simulator: its arguments, its main class and its sequence of days. */
package org.needtoknow.samples.run;
