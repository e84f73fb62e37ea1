/**
 * Who is who: whether a looked-up subject is the one on file and how surely, and what the directory
 * knows of it. Names match as the queried systems match them; a surname alone never does.
 */
package org.needtoknow.rules.match;
