/**
 * Which officers each case and call may concern, and which records an act names: facts are sent to
 * officers once, before the join, and nothing is looked for across officers.
 */
package org.needtoknow.rules.route;
