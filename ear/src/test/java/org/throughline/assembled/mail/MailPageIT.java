package org.throughline.assembled.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.Assembled;
import org.throughline.assembled.People;
import org.throughline.local.LocalStack;

/** What a convenor reads of the mail of a workshop, and calls back. */
@ExtendWith(Assembled.class)
class MailPageIT {

    private static final String MAIL = "/en/s/economic-security-2025/w/canberra/mail";

    @Test
    void a_convenor_reads_what_became_of_mails_and_calls_back_what_waits(LocalStack stack, People people)
            throws SQLException {
        PostedMails sent = new PostedMails(stack);
        PostedMails refused = new PostedMails(stack);
        PostedMails doubtful = new PostedMails(stack);
        PostedMails waiting = new PostedMails(stack);
        sent.post(3);
        sent.await("state", "sent"::equals);
        stack.mail().fail();
        try (Page page = people.signedIn("convenor")) {
            refused.post(1);
            refused.set("state = 'refused', settled_at = utc_timestamp(6), reply = '550 5.1.1 … no such user'");
            doubtful.post(2);
            doubtful.set("state = 'perhaps_twice', in_doubt = true, settled_at = utc_timestamp(6)");
            waiting.post(2);
            page.navigate(MAIL);
            assertThat(page.textContent("main"))
                    .contains("3 sent", "1 refused", "2 sent, perhaps twice", "2 waiting", "550 5.1.1 … no such user");
            people.lookEveryWay(page, "mail");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Call back what waits"))
                    .click();
            assertThat(waiting.states().values()).containsOnly("waiting");
            people.look(page, "mail-call-back");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Call back what waits"))
                    .click();
            assertThat(page.textContent("main")).contains("2 called back");
        } finally {
            stack.mail().listen();
        }
        assertThat(waiting.states().values()).containsOnly("cancelled");
        assertThat(stack.mail().all())
                .extracting(mail -> mail.messageId())
                .doesNotContainAnyElementsOf(waiting.states().keySet());
    }
}
