package org.throughline.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that the application reads; deadlines are judged by the database's instead. */
@ApplicationScoped
public class Time {

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
