/**
 * The NCIC style: a switch's message journal, in which inquiries, replies, errors and
 * administrative messages are mixed.
 */
package org.needtoknow.parsers.log.ncic;
