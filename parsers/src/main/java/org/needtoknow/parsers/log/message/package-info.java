/**
 * The message grammar of NCIC and Nlets: fields by their codes, names, dates of birth, message
 * keys. All log styles use these forms for subjects, whatever their layout.
 */
package org.needtoknow.parsers.log.message;
