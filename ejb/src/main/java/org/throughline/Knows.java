package org.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which packages of the project a package may know, by their names below {@code org.throughline}. The name of another
 * feature stands for all of its packages; those of the same feature are named each. A test holds every package to what it
 * declares, and what it declares to be used.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Knows {

    /** In the order of the alphabet; nothing, where a package stands on its own. */
    String[] value();
}
