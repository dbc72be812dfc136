package org.bidweave.command;

/// Text broken into lines between words.
final class Wrapped {

    private Wrapped() {}

    /// No line longer than the width unless a single word is; every line but the first begins with the indent.
    static String text(String text, int width, String indent) {
        var wrapped = new StringBuilder();
        var line = new StringBuilder();
        for (var word : text.split("(?<=\\S) ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
                wrapped.append(line).append('\n');
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
            }
        }
        return wrapped.append(line).toString();
    }
}
