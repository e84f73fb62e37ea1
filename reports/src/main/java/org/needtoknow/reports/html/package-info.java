/** HTML in which nothing from outside can be markup, and the frame that all our pages have. */
package org.needtoknow.reports.html;
