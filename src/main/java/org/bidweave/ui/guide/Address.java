package org.bidweave.ui.guide;

import java.util.Locale;
import java.util.Optional;

/// A page of the guide by the name of its file without its ending, and a section of it by its anchor, which is empty for the top of the page.
public record Address(String page, String anchor) {

    private static final String ENDING = ".md";

    public static Address top(String page) {
        return new Address(page, "");
    }

    /// Where a link on a page leads; empty where it leads out of the guide.
    static Optional<Address> of(String link, String from) {
        var parts = link.split("#", 2);
        var anchor = parts.length == 2 ? parts[1] : "";
        if (parts[0].isEmpty()) {
            return Optional.of(new Address(from, anchor));
        }
        var inside = parts[0].endsWith(ENDING) && parts[0].indexOf('/') < 0;
        return inside ? Optional.of(new Address(parts[0].substring(0, parts[0].length() - ENDING.length()), anchor)) : Optional.empty();
    }

    /// The anchor of a heading, as the sites that show Markdown make it: small letters, no stops, hyphens for spaces.
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
