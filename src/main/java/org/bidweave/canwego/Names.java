package org.bidweave.canwego;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Names as people type them: "Leeds" and "leeds" are one.
final class Names {

    private Names() {}

    /// What is the same for all spellings of a name.
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Each name once, as it was first spelt.
    static List<String> once(List<String> names) {
        var once = new LinkedHashMap<String, String>();
        names.forEach(name -> once.putIfAbsent(key(name), name));
        return List.copyOf(once.values());
    }
}
