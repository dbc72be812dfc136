package org.bidweave.exchange.register;

/// A text with backslashes taken for what they are: what follows one is itself, and NULs, which turn up in registers, are nothing.
final class Unescaped {

    private Unescaped() {}

    /// `A \\ B\"` is `A \ B"`.
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            at += escape ? 1 : 0;
            if (text.charAt(at) != 0 && (escape || text.charAt(at) != '\\')) {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString().strip();
    }
}
