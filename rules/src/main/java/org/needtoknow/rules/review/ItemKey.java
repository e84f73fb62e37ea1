package org.needtoknow.rules.review;

import static java.util.Objects.requireNonNull;

import org.needtoknow.model.Text;
import org.needtoknow.model.verdict.Finding;

/**
 * What makes acts one review item.
 *
 * @param id the item's id: a keyed hash of kind, officer and subject or account
 * @param rule id of the rule that opened it
 * @param about what items of the rule group by
 */
public record ItemKey(String id, String rule, Finding.About about) {
  public ItemKey {
    id = Text.required(id, "id");
    rule = Text.required(rule, "rule");
    requireNonNull(about, "about");
  }
}
