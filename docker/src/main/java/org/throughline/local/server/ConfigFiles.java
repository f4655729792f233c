package org.throughline.local.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.local.process.Folder;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;

/**
 * What the application is told, one file a property as secrets are mounted into a container. The application reads them
 * by MicroProfile Config.
 */
public final class ConfigFiles {

    private ConfigFiles() {}

    public static Path folder(Settings settings) {
        return settings.home().resolve("config");
    }

    /** @param mail where on this machine a mail server listens */
    public static void write(Settings settings, DatabaseAccess database, Secrets secrets, int mail) {
        Folder.delete(folder(settings));
        Map<String, String> all = all(settings, database, secrets);
        all.put("mail.host", "127.0.0.1");
        all.put("mail.port", String.valueOf(mail));
        all.put("mail.tls", "none");
        all.forEach((name, value) -> Folder.writePrivately(folder(settings).resolve(name), value));
    }

    /** The same for another node, whose pages have an address of their own. */
    public static void writeAlso(Settings settings, Node node) {
        Folder.delete(node.config());
        Folder.copy(folder(settings), node.config());
        Folder.writePrivately(node.config().resolve("base.url"), node.baseUrl());
        Folder.writePrivately(node.config().resolve("demo.dir"), "");
        Folder.writePrivately(node.config().resolve("documents.dir"), "");
    }

    private static Map<String, String> all(Settings settings, DatabaseAccess database, Secrets secrets) {
        Map<String, String> all = new TreeMap<>();
        all.put("database.url", database.url());
        all.put("database.user", database.application().user());
        all.put("database.password", database.application().password());
        all.put("base.url", settings.baseUrl());
        all.put("oidc.issuer", KeycloakServer.issuer(settings));
        all.put("oidc.client.id", "throughline-web");
        all.put("oidc.client.secret", secrets.get("oidc-client"));
        all.put("oidc.api.audience", "throughline-api");
        all.put("keys.dir", Folder.make(settings.home().resolve("keys")).toString());
        all.put(
                "demo.dir",
                settings.demo() ? settings.surroundings().resolve("demo").toString() : "");
        all.put("documents.dir", settings.documents().map(Path::toString).orElse(""));
        if (settings.trial().watched()) {
            all.put("reading.watched", "true");
            all.put("form.patience", "PT8S");
            all.put("mail.lease", "PT8S");
        }
        settings.trial().closeNotice().ifPresent(notice -> all.put("ballot.close.notice", notice.toString()));
        return all;
    }
}
