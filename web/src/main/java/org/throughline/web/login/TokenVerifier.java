package org.throughline.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks signature, issuer, life, kind and audience of the provider's tokens. */
@ApplicationScoped
public class TokenVerifier {

    private static final Set<String> WANTED = Set.of("sub", "exp", "iat");

    @Inject
    private IdentityProvider provider;

    private volatile @Nullable JWKSource<SecurityContext> keys;

    /**
     * The claims of an access token.
     *
     * @param audience who must be named as its audience; null for a token that we fetched ourselves
     * @throws IOException if it is not a valid access token, an ID token among others
     */
    JWTClaimsSet accessToken(String token, @Nullable String audience) throws IOException {
        return verified(token, audience, "Bearer");
    }

    /** The claims of an ID token made for us. */
    JWTClaimsSet idToken(String token) throws IOException {
        return verified(token, provider.clientId(), "ID");
    }

    private JWTClaimsSet verified(String token, @Nullable String audience, String kind) throws IOException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(provider.issuer()).build(), WANTED));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            if (!kind.equals(claims.getStringClaim("typ"))) {
                throw new IOException("Not a token of kind " + kind);
            }
            return claims;
        } catch (KeySourceException away) {
            throw new ProviderNotReachable("The provider's keys were not to be had", away);
        } catch (ParseException | BadJOSEException | JOSEException bad) {
            throw new IOException("A token was refused: " + bad.getMessage(), bad);
        }
    }

    private JWKSource<SecurityContext> keys() throws IOException {
        JWKSource<SecurityContext> known = keys;
        if (known == null) {
            known = JWKSourceBuilder.create(
                            URI.create(provider.endpoint("jwks_uri")).toURL())
                    .retrying(true)
                    .build();
            keys = known;
        }
        return known;
    }

    /** Hashes as OpenID Connect writes them. */
    static final class Digest {

        private Digest() {}

        static String s256(String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
