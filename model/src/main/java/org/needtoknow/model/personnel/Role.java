package org.needtoknow.model.personnel;

/**
 * What a person is employed to do. Expectations about purpose codes, keys and work queues follow
 * from it.
 */
public enum Role {
  PATROL,
  DETECTIVE,
  SUPERVISOR,
  COMMAND,
  DISPATCHER,
  RECORDS,
  ADMINISTRATOR,
  INTERNAL_AFFAIRS,
  OTHER
}
