package org.throughline.measure;

import java.nio.file.Path;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.Ports;
import org.throughline.local.setting.Settings;
import org.throughline.local.setting.Trial;

/** The stack on which something is measured: on free ports, with data of its own and the compiler of production. */
final class MeasuredStack {

    private MeasuredStack() {}

    /**
     * Starts it; it is closed when this process ends.
     *
     * @param arguments the root folder of the source tree; none if it is where this is started
     * @param folder for its data, below {@code ear/target}; what an earlier start has left there goes
     */
    static LocalStack start(String[] arguments, String folder) {
        Path root = Path.of(arguments.length > 0 && !arguments[0].isBlank() ? arguments[0] : "")
                .toAbsolutePath();
        Path home = root.resolve("ear/target").resolve(folder);
        LocalStack.erase(home);
        Settings settings = Settings.of(root)
                .with(System.getProperties())
                .withHome(home)
                .withPorts(Ports.free())
                .withoutDocuments()
                .withTrial(Trial::withFullCompiler);
        LocalStack stack = LocalStack.start(settings, System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }
}
