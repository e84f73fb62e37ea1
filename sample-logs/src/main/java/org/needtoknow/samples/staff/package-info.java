/** Who works for the department, and when: ranks, squads, watches, leave, overtime, units. */
package org.needtoknow.samples.staff;
