package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// Refuses what cannot be meant, in a sentence that a user can read: the message is the sentence.
final class Require {

    private Require() {}

    static void notNegative(@Nullable Money value, String what) {
        if (value != null && value.isNegative()) {
            throw new IllegalArgumentException("The " + what + " is below zero (" + value + ").");
        }
    }

    static void notNegative(@Nullable Decimal value, String what) {
        if (value != null && value.isNegative()) {
            throw new IllegalArgumentException("The " + what + " is below zero (" + value + ").");
        }
    }

    static void notNegative(@Nullable Integer value, String what) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException("The " + what + " is below zero (" + value + ").");
        }
    }

    static String named(String value, String what) {
        var name = value.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is empty.");
        }
        return name;
    }
}
