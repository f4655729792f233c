package org.throughline.web.refusal;

import java.util.List;
import org.throughline.refusal.Doubt;
import org.throughline.web.resend.Unsent.Typed;

/**
 * What has to be read before an act is done, and the act once more.
 *
 * @param act key of the word on the button
 * @param action to which it was sent
 * @param typed all that was sent
 * @param mark that says "I have read this"
 * @param back address of the page it came from
 */
public record ConfirmPage(List<Doubt> doubts, String act, String action, List<Typed> typed, String mark, String back) {}
