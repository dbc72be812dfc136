package org.bidweave.ui.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the program by key, from `org/bidweave/texts.properties`.
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.bidweave.texts", locale);
    }

    /// The text of a key with `{0}`, `{1}` filled in as `MessageFormat` does; an unknown key throws.
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
