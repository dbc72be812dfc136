package org.bidweave.exchange.register;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bidweave.directory.Register;
import org.jspecify.annotations.Nullable;

/// Identifiers of organisations as org-id.guide forms them: the register's prefix and the number.
final class OrgId {

    private static final String COMPANIES = "GB-COH";
    private static final Pattern PREFIXED = Pattern.compile("(GB-(?:CHC|SC|NIC|COH))[-: /]*(.+)");
    private static final Pattern SCOTTISH = Pattern.compile("SC0?(0\\d{5})");
    private static final Pattern NORTHERN_IRISH = Pattern.compile("(?:NIC)?(1\\d{5})");
    private static final Pattern ENGLISH_OR_WELSH = Pattern.compile("0*([2-9]\\d{5}|1\\d{6})(?:-\\d+)?");
    private static final Pattern COMPANY = Pattern.compile("\\d{6,8}|[A-Z]{2}\\d{6}");

    private OrgId() {}

    /// The identifier of a text that has a register's prefix; `null` where it has none or no number of that register follows.
    static @Nullable String of(String text) {
        var match = PREFIXED.matcher(plain(text));
        if (!match.matches()) {
            return null;
        }
        var number = match.group(2);
        return match.group(1).equals(COMPANIES) ? company(number)
                : match.group(1).endsWith("-SC") && !number.startsWith("SC") ? charity("SC" + number)
                : charity(number);
    }

    /// The identifier of a charity's number without prefix: the three regulators' numbers differ in form.
    static @Nullable String charity(String text) {
        var number = plain(text);
        return first(Register.SCOTLAND.prefix() + "-SC", SCOTTISH, number,
                first(Register.NORTHERN_IRELAND.prefix() + "-", NORTHERN_IRISH, number,
                        first(Register.ENGLAND_AND_WALES.prefix() + "-", ENGLISH_OR_WELSH, number, null)));
    }

    private static @Nullable String first(String prefix, Pattern pattern, String number, @Nullable String otherwise) {
        var match = pattern.matcher(number);
        return match.matches() ? prefix + match.group(1) : otherwise;
    }

    /// The identifier of a number at Companies House; digits alone are eight with noughts in front.
    static @Nullable String company(String text) {
        var number = plain(text);
        if (!COMPANY.matcher(number).matches()) {
            return null;
        }
        return COMPANIES + "-" + (Character.isDigit(number.charAt(0)) ? "0".repeat(8 - number.length()) + number : number);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
