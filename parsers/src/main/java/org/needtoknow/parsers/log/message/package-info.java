/**
 * The message grammar of NCIC and Nlets: fields by their codes, names, dates of birth, message
 * keys. Every style speaks of subjects in these terms, however it is laid out.
 */
package org.needtoknow.parsers.log.message;
