package org.throughline.assembled;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.Ports;
import org.throughline.local.setting.Settings;

/**
 * Gives a test the running stack ({@link LocalStack}), the browser ({@link Browser}) or the people who use it
 * ({@link People}). All are made for the first test that asks and closed after the last one.
 */
public final class Assembled implements BeforeAllCallback, ParameterResolver {

    private static final Namespace ALL = Namespace.create(Assembled.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == LocalStack.class || type == Browser.class || type == People.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == LocalStack.class) {
            return stack(context);
        }
        return type == Browser.class ? browsers(context).chromium() : new People(stack(context), browsers(context));
    }

    private static LocalStack stack(ExtensionContext context) {
        return context.getRoot().getStore(ALL).getOrComputeIfAbsent(LocalStack.class, key -> start(), LocalStack.class);
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getRoot()
                .getStore(ALL)
                .getOrComputeIfAbsent(Browsers.class, key -> Browsers.start(), Browsers.class);
    }

    private static LocalStack start() {
        Path root = Path.of(System.getProperty("throughline.root", "..")).toAbsolutePath();
        Path home = root.resolve("ear/target/stack");
        LocalStack.erase(home);
        Settings settings = Settings.of(root)
                .with(System.getProperties())
                .withHome(home)
                .withPorts(Ports.free())
                .withTrial(trial -> trial.withCloseNotice(Duration.ZERO).withWatch())
                .withoutDocuments();
        LocalStack stack = LocalStack.start(settings, System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }
}
