package org.throughline.crowd;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.throughline.local.LocalStack;

/** Voters who are known to the login server and signed in to the application. */
public final class Crowd {

    /** Connections to the application, shared by all who do not bring their own. */
    public static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int AT_ONCE = 4;
    private static final Map<LocalStack, List<Voter>> SHARED = new HashMap<>();

    private Crowd() {}

    /** The demo convenor, signed in, with a series of their own in which these voters sit. */
    public static Convenor convenor(LocalStack stack, String series, List<Voter> voters) {
        Visitor browser = visitor(stack);
        try {
            browser.signIn("convenor", stack.logins().of("convenor").password());
            Convenor convenor = Convenor.found(browser, series);
            for (int i = 0; i < voters.size(); i++) {
                convenor.seat(voters.get(i).account(), i);
            }
            return convenor;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The first so many of the crowd that all tests on a stack share: whoever asks for more than there are makes the others.
     * They may sit in other series already.
     */
    public static synchronized List<Voter> shared(LocalStack stack, int size) {
        List<Voter> there = SHARED.computeIfAbsent(stack, each -> new ArrayList<>());
        if (there.size() < size) {
            there.addAll(voters(stack, "crowd-" + there.size(), size - there.size()));
        }
        return List.copyOf(there.subList(0, size));
    }

    /** Makes accounts {@code <name>-1} and so on, and signs all of them in. */
    public static List<Voter> voters(LocalStack stack, String name, int size) {
        List<String> accounts =
                IntStream.rangeClosed(1, size).mapToObj(i -> name + "-" + i).toList();
        String password = name + "-password-of-a-crowd";
        stack.realm().add(accounts, password);
        return all(accounts.stream()
                .map(account -> (Callable<Voter>) () -> {
                    Visitor browser = visitor(stack);
                    browser.signIn(account, password);
                    return new Voter(account, password, browser);
                })
                .toList());
    }

    /** Somebody who has not signed in. */
    public static Visitor visitor(LocalStack stack) {
        return new Visitor(HTTP, stack.baseUrl(), stack.baseUrl());
    }

    /** Does all of these, a few at once, and gives back what came of them in their order. */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        return all(tasks, AT_ONCE);
    }

    /** The same, so many at once. */
    public static <T> List<T> all(List<Callable<T>> tasks, int atOnce) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                done.add(task.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
