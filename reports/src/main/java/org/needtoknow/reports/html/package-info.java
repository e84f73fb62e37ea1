/** Writes HTML in which input can never be markup, and the frame that all pages share. */
package org.needtoknow.reports.html;
