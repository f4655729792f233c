package org.throughline.local.setting;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.throughline.local.process.StartFailure;

/**
 * What tests, measurements and demonstrations have otherwise than those who work with the application.
 *
 * @param tokenLifespan how long an access token lives, in seconds; at most 300
 * @param closeNotice how long ahead, at least, a ballot is closed early; empty for what the application takes by itself
 * @param fullCompiler whether the application server compiles as in production, which starts more slowly
 * @param watched whether a page fails that would write something, instead of forgetting it
 * @param secondFactor whether those who can do much need a second factor beside their password
 */
public record Trial(
        int tokenLifespan,
        Optional<Duration> closeNotice,
        boolean fullCompiler,
        boolean watched,
        boolean secondFactor) {

    static final Trial NONE = new Trial(300, Optional.empty(), false, false, false);

    private static final String LIFESPAN = "throughline.token.lifespan";
    private static final String NOTICE = "throughline.close.notice";
    private static final String SECOND_FACTOR = "throughline.second.factor";

    public Trial {
        if (tokenLifespan < 1 || tokenLifespan > 300) {
            throw new StartFailure(LIFESPAN + " is " + tokenLifespan + ", not from 1 to 300 seconds.");
        }
    }

    /** The same with what the command line says. */
    Trial with(Properties said) {
        return new Trial(
                Integer.parseInt(said.getProperty(LIFESPAN, String.valueOf(tokenLifespan))),
                Optional.ofNullable(said.getProperty(NOTICE))
                        .map(Duration::parse)
                        .or(this::closeNotice),
                fullCompiler,
                watched,
                Boolean.parseBoolean(said.getProperty(SECOND_FACTOR, String.valueOf(secondFactor))));
    }

    /** With ballots that can be closed early at shorter notice than people need. */
    public Trial withCloseNotice(Duration notice) {
        return new Trial(tokenLifespan, Optional.of(notice), fullCompiler, watched, secondFactor);
    }

    /** With the compiler of production: for what is measured. */
    public Trial withFullCompiler() {
        return new Trial(tokenLifespan, closeNotice, true, watched, secondFactor);
    }

    /** With pages that fail when they would write something. */
    public Trial withWatch() {
        return new Trial(tokenLifespan, closeNotice, fullCompiler, true, secondFactor);
    }
}
