/**
 * The Keycloak adapter: authorization code flow with PKCE for the pages, bearer tokens of the same realm for the API.
 * The server's own OpenID Connect mechanism does not know PKCE, and the classic servlet adapters ended, hence these few
 * classes on the server's JWT library. Roles are read from the access token at every request, so that a role taken away
 * is gone within one token's life. Tokens live in the login session of this node and nowhere else.
 */
@Knows({"identity", "web.security", "web.session"})
@NullMarked
package org.throughline.web.login;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
