/**
 * What a review item says of itself, in true sentences for this item: the ground on which it was
 * opened, the ties with their rows, what speaks for the officer, who else looked the subject up,
 * and who must not handle it. Plain functions of what the decisions recorded: nothing here decides,
 * scores or ranks. Every sentence uses the department's local time.
 */
package org.needtoknow.rules.statement;
