package org.throughline.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** A provider of identities on this machine, which answers as it is told to. */
final class LocalProvider implements AutoCloseable {

    /** How long its tokens live, in seconds. */
    static final int LIFE = 300;

    private final HttpServer server;
    private final RSAKey key;
    private int status = 200;
    private String named = "";
    private String body = "";
    private int asked;

    LocalProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        """
                        {"issuer": "%2$s", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys"}"""
                                .formatted(address(), named.isEmpty() ? address() : named)));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            asked++;
            answer(exchange, status, body);
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it says that it is another. */
    void callsItself(String other) {
        named = other;
    }

    /** How often tokens were asked for. */
    int asked() {
        return asked;
    }

    /** From now on somebody has these roles. */
    void handsOut(String subject, String... roles) {
        says(
                200,
                """
                {"access_token": "%s", "expires_in": %d, "refresh_token": "next", "id_token": "any"}"""
                        .formatted(token("Bearer", subject, roles), LIFE));
    }

    void says(int answer, String words) {
        status = answer;
        body = words;
    }

    String token(String kind, String subject, String... roles) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder()
                        .issuer(address())
                        .subject(subject)
                        .audience("api")
                        .claim("typ", kind)
                        .claim("groups", List.of(roles))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(LIFE)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
