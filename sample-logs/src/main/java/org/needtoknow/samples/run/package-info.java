/** The department simulator: its arguments, its main and the course of its days. */
package org.needtoknow.samples.run;
