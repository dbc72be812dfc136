package org.bidweave.ui.shell;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Something that can be found: its words, what kind of thing it is, what else it may be known by, and what choosing it does.
record Found(String words, String kind, String also, Runnable choose) {

    Found(String words, String kind, Runnable choose) {
        this(words, kind, "", choose);
    }

    /// How near it is to what was typed, 0 being nearest; empty where any of the typed words is nowhere in it.
    OptionalInt distance(String typed) {
        var sought = lower(typed).strip();
        var tokens = sought.split("\\s+", -1);
        var own = lower(words);
        var named = own + " " + lower(kind);
        var any = named + " " + lower(also);
        if (!every(tokens, any::contains)) {
            return OptionalInt.empty();
        }
        if (own.equals(sought) || named.endsWith(" " + sought)) {
            return OptionalInt.of(0);
        }
        if (own.startsWith(sought)) {
            return OptionalInt.of(1);
        }
        if (every(tokens, token -> beginsAWord(own, token))) {
            return OptionalInt.of(2);
        }
        return OptionalInt.of(every(tokens, token -> beginsAWord(named, token)) ? 3 : 4);
    }

    private static boolean every(String[] tokens, Predicate<String> holds) {
        return Stream.of(tokens).allMatch(holds);
    }

    private static boolean beginsAWord(String text, String token) {
        for (int at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
