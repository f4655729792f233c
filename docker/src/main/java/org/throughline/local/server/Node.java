package org.throughline.local.server;

import java.nio.file.Path;
import org.throughline.local.setting.Settings;

/**
 * One application server among those of the stack.
 *
 * @param name of its folder, its log and its process
 * @param application the port of the pages
 * @param admin the port of its administration
 * @param config the folder with what the application is told
 */
public record Node(String name, int application, int admin, Path config) {

    /** The one that every stack has. */
    public static Node first(Settings settings) {
        return new Node(
                "payara", settings.ports().application(), settings.ports().admin(), ConfigFiles.folder(settings));
    }

    /** Another one before the same database, vault and login. */
    public static Node second(Settings settings, int application, int admin) {
        return new Node("payara-2", application, admin, settings.home().resolve("config-2"));
    }

    /** Where its pages are, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + application;
    }
}
