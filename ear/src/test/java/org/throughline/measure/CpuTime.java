package org.throughline.measure;

import org.throughline.local.LocalStack;

/** CPU milliseconds that the application server and the database have used. */
record CpuTime(double server, double database) {

    /** Since they were started. */
    static CpuTime of(LocalStack stack) {
        return new CpuTime(used(stack, "payara"), used(stack, "database"));
    }

    /** Of each of so many answers since then. */
    CpuTime each(CpuTime before, double answers) {
        return new CpuTime((server - before.server) / answers, (database - before.database) / answers);
    }

    private static double used(LocalStack stack, String process) {
        return stack.process(process).info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }
}
