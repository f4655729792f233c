/**
 * The whole stack on one machine, started and stopped by one command: the database, Keycloak, the application server
 * and the application in it. The command line, the tests of the assembled application and nobody else come in here. It
 * knows no class of the application; it hands over settings as files, just as the containers do.
 */
@Knows({"local.mail", "local.process", "local.server", "local.setting", "schema"})
@NullMarked
package org.throughline.local;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
