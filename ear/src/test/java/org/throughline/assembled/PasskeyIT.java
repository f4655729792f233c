package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** Signing in: by a page that is ours and weighs little, by a passkey alone, and for those who can do much by two factors. */
@ExtendWith(Assembled.class)
class PasskeyIT {

    private static final int MOST_BYTES = 40_000;

    @Test
    void the_sign_in_page_is_small_and_speaks_both_languages(People people) {
        for (String language : List.of("en", "ja")) {
            for (Screen screen : Screen.values()) {
                try (Page page = people.guest(screen, language)) {
                    List<Response> loaded = new ArrayList<>();
                    page.onResponse(loaded::add);
                    page.navigate("/login?to=/" + language);
                    page.waitForLoadState(LoadState.NETWORKIDLE);
                    people.look(
                            page, "sign-in-" + language + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
                    assertThat(Looks.faultsInTheDark(page, () -> people.photograph(page, "sign-in-dark-" + language)))
                            .isEmpty();
                    int bytes = loaded.stream()
                            .filter(response -> response.status() == 200)
                            .mapToInt(response -> response.body().length)
                            .sum();
                    System.out.println("sign-in: " + bytes + " bytes in " + loaded.size() + " answers");
                    assertThat(bytes).isBetween(1_000, MOST_BYTES);
                    assertThat(page.locator("html")).hasAttribute("lang", language);
                }
            }
        }
    }

    @Test
    void a_wrong_password_is_said_in_the_title_and_beside_the_fields(People people) {
        try (Page page = people.guest(Screen.PHONE, "ja")) {
            page.navigate("/login?to=/ja");
            page.fill("#username", "participant-jp-8");
            page.fill("#password", "not the password");
            page.click("#kc-login");
            assertThat(page.locator("[role=alert]")).hasText("アカウント名またはパスワードが正しくありません。");
            assertThat(page.locator("#username")).hasValue("participant-jp-8");
            assertThat(page.locator("#username")).hasAttribute("aria-describedby", "input-error");
            assertThat(page.title()).startsWith("エラー：");
            people.look(page, "sign-in-wrong");
        }
    }

    @Test
    void a_passkey_is_offered_once_and_signs_in_alone_from_then_on(People people, LocalStack stack) {
        try (Page page = people.signedInAnew("participant-au-9", Screen.PHONE)) {
            String name = page.locator(".person").textContent();
            Runnable first = authenticator(page);
            people.look(page, "passkey-offered");
            page.click("main a[href^='/passkey']");
            assertThat(page.locator("h1")).hasText("Sign in without a password next time");
            people.look(page, "passkey-making");
            page.click("#registerWebAuthn");
            page.waitForURL(stack.baseUrl() + "/en");
            assertThat(page.locator("#passkey")).hasCount(0);
            signOut(page);
            page.navigate("/login?to=/en/s");
            byPasskey(page, stack);
            assertThat(page.locator(".person")).hasText(name);
            first.run();
            authenticator(page);
            page.navigate("/passkey?to=/en/s");
            page.click("#registerWebAuthn");
            page.waitForURL(stack.baseUrl() + "/en/s");
            signOut(page);
            page.navigate("/login?to=/en/s");
            byPasskey(page, stack);
            assertThat(page.locator(".person")).hasText(name);
        }
    }

    @Test
    void who_puts_a_passkey_off_is_left_alone(People people, LocalStack stack) {
        try (Page page = people.signedInAnew("participant-jp-9", Screen.LAPTOP)) {
            page.click("main form[action='/passkey'] button");
            assertThat(page.locator("#passkey")).hasCount(0);
            page.click("main a[href^='/passkey']");
            page.click("#cancelWebAuthnAIA");
            page.waitForURL(stack.baseUrl() + "/ja");
            assertThat(page.locator(".person")).hasCount(1);
        }
    }

    @Test
    void who_stays_signed_in_is_known_when_the_browser_was_closed_and_nobody_else_is(People people, LocalStack stack) {
        for (boolean stays : List.of(true, false)) {
            try (Page page = people.guest(Screen.PHONE, "en")) {
                page.navigate("/login?to=/en");
                page.setChecked("#rememberMe", stays);
                password(page, stack, "participant-au-8");
                page.waitForURL(stack.baseUrl() + "/en");
                List<Cookie> kept = page.context().cookies().stream()
                        .filter(cookie -> cookie.expires > 0)
                        .toList();
                try (Page later = people.guest(Screen.PHONE, "en")) {
                    later.context().addCookies(kept);
                    later.navigate("/login?to=/en");
                    assertThat(later.locator(".person")).hasCount(stays ? 1 : 0);
                    assertThat(later.locator("#username")).hasCount(stays ? 0 : 1);
                }
            }
        }
    }

    @Test
    void those_who_can_do_much_need_a_second_factor_and_a_passkey_is_one(People people, LocalStack stack) {
        try (Page page = people.signedInAnew("staff-3", Screen.LAPTOP)) {
            authenticator(page);
            page.click("main a[href^='/passkey']");
            page.click("#registerWebAuthn");
            page.waitForURL(stack.baseUrl() + "/en");
            signOut(page);
            stack.realm().secondFactor(true);
            page.navigate("/login?to=/en/s");
            byPasskey(page, stack);
            assertThat(page.locator(".person")).hasCount(1);
            try (Page other = people.guest(Screen.PHONE, "en")) {
                String secret = setUpCode(people, other, stack);
                signOut(other);
                askedForCode(people, other, stack, secret);
            }
            try (Page participant = people.signedInAnew("participant-au-10", Screen.PHONE)) {
                assertThat(participant.locator(".person")).hasCount(1);
            }
        } finally {
            stack.realm().secondFactor(false);
        }
    }

    /** Whoever has no second factor yet makes one at the sign-in; gives back its secret. */
    private static String setUpCode(People people, Page page, LocalStack stack) {
        page.navigate("/login?to=/en");
        password(page, stack, "staff-2");
        assertThat(page.locator("h1")).hasText("Set up a second factor");
        people.look(page, "second-factor-set-up");
        page.click("#mode-manual");
        String secret = page.locator("#kc-totp-secret-key").innerText();
        page.fill("#totp", OneTimeCode.now(secret));
        page.click("#saveTOTPBtn");
        page.waitForURL(stack.baseUrl() + "/en");
        return secret;
    }

    private static void askedForCode(People people, Page page, LocalStack stack, String secret) {
        page.navigate("/login?to=/en");
        password(page, stack, "staff-2");
        people.look(page, "second-factor");
        page.fill("#otp", "000000");
        page.click("#kc-login");
        assertThat(page.locator("#input-error-otp-code")).isVisible();
        page.fill("#otp", OneTimeCode.next(secret));
        page.click("#kc-login");
        page.waitForURL(stack.baseUrl() + "/en");
    }

    private static void password(Page page, LocalStack stack, String user) {
        page.fill("#username", user);
        page.fill("#password", stack.logins().of(user).password());
        page.click("#kc-login");
    }

    /** The browser may have offered the passkey by itself, as soon as the page was there. */
    private static void byPasskey(Page page, LocalStack stack) {
        if (!page.url().startsWith(stack.baseUrl())) {
            page.waitForURL(address -> address.startsWith(stack.baseUrl()));
        }
    }

    private static void signOut(Page page) {
        page.click("#sign-out button");
        page.waitForURL("**/en");
        assertThat(page.locator("#sign-out")).hasCount(0);
    }

    /** A device that keeps passkeys, and whose owner always agrees; running what comes back takes it away. */
    private static Runnable authenticator(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        JsonObject added = devTools.send("WebAuthn.addVirtualAuthenticator", arguments);
        return () -> devTools.send("WebAuthn.removeVirtualAuthenticator", added);
    }
}
