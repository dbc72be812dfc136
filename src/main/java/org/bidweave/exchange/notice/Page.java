package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plain text of 100 columns: titles, labelled fields, wrapped prose and bullets. What is empty is not printed.
final class Page {
    private static final int WIDTH = 100;
    private static final int LABEL = 16;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        line("");
        wrap(title, WIDTH).forEach(this::line);
        line("=".repeat(Math.min(WIDTH, title.length())));
    }

    void heading(String heading) {
        line("");
        line(heading);
        line("-".repeat(Math.min(WIDTH, heading.length())));
    }

    void field(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            hanging(label + " ".repeat(Math.max(1, LABEL - label.length())), " ".repeat(LABEL), value);
        }
    }

    void prose(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line("");
            line(label);
            hanging("  ", "  ", value);
        }
    }

    void bullets(List<String> items) {
        items.forEach(item -> hanging("- ", "  ", item));
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void hanging(String first, String next, String value) {
        var start = first;
        for (var paragraph : value.strip().lines().toList()) {
            for (var line : wrap(paragraph, WIDTH - next.length())) {
                line(start + line);
                start = next;
            }
        }
    }

    private static List<String> wrap(String paragraph, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACE.splitAsStream(paragraph.strip()).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
