/**
 * What may be told of what people answered. The rules are pure values over counts ({@link
 * org.throughline.disclosure.DisclosureRule}, {@link org.throughline.disclosure.descriptor.DescriptorRule}); the ledger keeps every
 * release and refuses one that would tell more together with earlier ones. Ballots, views, exports and mails all come
 * here before they show a figure. This package knows neither ballots nor views: it counts, and may know identity and the
 * refusals only.
 *
 * <p>The threat is a person who knows the rule, everything released, who was invited, and any two ballots (their own and
 * a friend's, say). The promise is that every other participant still has at least two possible answers.
 */
@Knows({})
@NullMarked
package org.throughline.disclosure;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
