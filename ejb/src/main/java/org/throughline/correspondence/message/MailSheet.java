package org.throughline.correspondence.message;

import java.util.List;
import org.throughline.dialogue.access.WorkshopAccess;

/**
 * The mail of one workshop.
 *
 * @param mailings the newest first
 * @param people how many have an address
 * @param server whether a mail server is named
 */
public record MailSheet(WorkshopAccess access, List<Mailing> mailings, int people, boolean server) {}
