package org.bidweave.canwego;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Names as people type them: "Debt & rights advice" and "debt and rights-advice" are one.
final class Names {

    private Names() {}

    /// What is the same for all spellings of a name: its words without case and stops.
    static String key(String name) {
        var plain = name.replaceAll("['’‘`.]", "").replace("&", " and ");
        var words = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return (words.isEmpty() ? name.strip() : words).toLowerCase(Locale.ROOT);
    }

    /// Each name once, as it was first spelt.
    static List<String> once(List<String> names) {
        var once = new LinkedHashMap<String, String>();
        names.forEach(name -> once.putIfAbsent(key(name), name));
        return List.copyOf(once.values());
    }
}
