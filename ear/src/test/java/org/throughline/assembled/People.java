package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.DemoAccounts.Login;

/** The people in front of a browser, each with cookies of their own. */
public final class People {

    /** What the login server has given the browser of each person who signed in. */
    private static final Map<String, List<Cookie>> REMEMBERED = new ConcurrentHashMap<>();

    /** The widths at which every page has to work: a laptop and a phone. */
    public enum Screen {
        LAPTOP(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** The page gets the size of this screen without being loaded again. */
        void show(Page page) {
            page.setViewportSize(width, height);
        }
    }

    private final LocalStack stack;
    private final Browsers browsers;

    People(LocalStack stack, Browsers browsers) {
        this.stack = stack;
        this.browsers = browsers;
    }

    /** Somebody who has not signed in. Relative addresses start at the application. */
    public Page guest(Screen screen, String language) {
        return guest(browsers.chromium(), screen, language);
    }

    /** The same in a browser that keeps pages for going back. Each says in {@code window.kept} whether it was kept. */
    public Page guestWhosePagesAreKept(Screen screen, String language) {
        Page page = guest(browsers.keepingPages(), screen, language);
        page.addInitScript("addEventListener('pageshow', event => { window.kept = event.persisted; });");
        return page;
    }

    private Page guest(Browser browser, Screen screen, String language) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL(stack.baseUrl())
                .setLocale(language)
                .setViewportSize(screen.width, screen.height));
        return context.newPage();
    }

    /**
     * One of the demo accounts, signed in, on its own page and in its own language. The password is typed once: from then on
     * the login server remembers the person, as it does on a device of their own, until they sign out somewhere.
     */
    public Page signedIn(String user, Screen screen) {
        Login login = stack.logins().of(user);
        Page page = guest(screen, login.language());
        page.context().addCookies(REMEMBERED.getOrDefault(user, List.of()));
        page.navigate("/login?to=/" + login.language());
        if (!page.url().startsWith(stack.baseUrl())) {
            signIn(page, user);
            REMEMBERED.put(user, ofLoginServer(page));
        }
        return page;
    }

    /** The same with the password typed now: the login server asks for it again before somebody makes a passkey. */
    public Page signedInAnew(String user, Screen screen) {
        Page page = guest(screen, stack.logins().of(user).language());
        page.navigate("/login?to=/" + stack.logins().of(user).language());
        signIn(page, user);
        return page;
    }

    private static List<Cookie> ofLoginServer(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("KEYCLOAK_") || cookie.name.startsWith("AUTH_SESSION"))
                .toList();
    }

    /** The same on a laptop. */
    public Page signedIn(String user) {
        return signedIn(user, Screen.LAPTOP);
    }

    /** Whoever is signed in on the page, in a browser that has loaded nothing yet. */
    public Page newBrowser(Page page) {
        return sameSession(page, new NewContextOptions());
    }

    /** Whoever is signed in on the page, in a browser that runs no script. */
    public Page withoutScript(Page page) {
        return sameSession(page, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page sameSession(Page page, NewContextOptions options) {
        return browsers.chromium()
                .newContext(options.setBaseURL(stack.baseUrl())
                        .setStorageState(page.context().storageState()))
                .newPage();
    }

    /** Fills in the form of the login server, which the page shows. */
    public void signIn(Page page, String user) {
        signIn(page, user, stack.logins().of(user).password());
    }

    /** The same for an account that is none of the demo's. */
    public void signIn(Page page, String user, String password) {
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(stack.baseUrl()));
    }

    /** Photographs the page, and fails if there is something wrong with it to look at. */
    public void look(Page page, String name) {
        photograph(page, name);
        assertThat(Looks.faults(page)).as(name).isEmpty();
    }

    /**
     * The same in both languages, at both widths and once on a dark screen. The page is back at its address in the end,
     * as if just loaded.
     */
    public void lookEveryWay(Page page, String name) {
        String address = page.url();
        ViewportSize size = page.viewportSize();
        for (String language : List.of("en", "ja")) {
            page.navigate(address.replaceFirst("/(en|ja)/", "/" + language + "/"));
            for (Screen screen : Screen.values()) {
                screen.show(page);
                String where = name + "-" + language + "-" + screen.name().toLowerCase(Locale.ROOT);
                if (Looks.isAsked(language, screen)) {
                    photograph(page, where);
                }
                assertThat(Looks.faults(page, language, screen)).as(where).isEmpty();
            }
        }
        assertThat(Looks.faultsInTheDark(page, () -> photograph(page, name + "-dark")))
                .as(name + " in the dark")
                .isEmpty();
        page.setViewportSize(size.width, size.height);
        page.navigate(address);
    }

    /** Keeps what the page looks like in {@code ear/target/screenshots}. */
    public void photograph(Page page, String name) {
        Path folder = stack.settings().home().resolveSibling("screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }
}
