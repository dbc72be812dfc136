package org.bidweave.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bidweave.model.Decimal;
import org.jspecify.annotations.Nullable;

/// A threshold set as so many times the contract's value; `yearly` where the words say that the yearly value is meant.
record Multiple(int start, int end, Decimal factor, boolean yearly, @Nullable String doubt) {

    private static final String VALUE = "(?<value>(?:(?:of|the|your|their|its|this|bidders?'?s?|tenderers?'?s?|estimated|anticipated|expected|approximate"
            + "|total|overall|whole|full|proposed|tendered|tender|bid|submitted|maximum|minimum|initial|average|annual|annualised|yearly|per annum"
            + "|contract|framework|lot|project|call-off|service|individual|relevant|combined|aggregate|published|advertised|stated)[ '/-]{1,3}){0,9}+"
            + "(?:value|price|sum(?! of)|spend|amount|budget|cost|contract|worth)s?\\b"
            + "(?: (?:of|for|in respect of) (?:(?:the|each|any|this|all|a|or|individual|relevant|proposed|combined|total)[ ]){0,4}"
            + "(?:contracts?|lots?(?:\\(s\\))?|agreement|framework|tender|services?|annual contract|bid|works))?+"
            + "(?:,? ?\\(?(?:per (?:annum|year)|p\\.?a\\b\\.?|a year|each year|annually)\\)?)?+)";
    private static final String NUMBER = "(?<number>\\d{1,3}(?:\\.\\d{1,3})?|one and a half|two and a half|one|two|three|four|five|six|ten)";
    private static final Pattern TIMES = Pattern.compile("(?i)\\b(?:(?<word>twice|double|treble|triple|half)|"
            + NUMBER + "[ -]?(?:\\(\\w{1,5}\\) ?)?(?<unit>times|x|fold|%|per ?cent)) ?(?:that of )?(?:or (?:more|above|greater) )?" + VALUE);
    private static final Pattern CROSS = Pattern.compile("(?i)\\bx ?(?<number>\\d{1,2}(?:\\.\\d{1,3})?) " + VALUE);
    private static final Pattern ONCE = Pattern.compile("(?i)(?:equal to(?: or (?:greater|more|higher) than)?|equivalent to|equals?|at least|less than"
            + "|in excess of|exceeds?|exceeding|greater than|more than|lower than|match(?:es)?|meets?|minimum of) (?:or (?:equal to|exceed(?:s|ing)?|greater than) )?"
            + "(?=the |your |their |an? |annual |estimated |total |contract )" + VALUE);
    private static final Pattern SHARE = Pattern.compile("(?i)(?:value\\b.{0,60}?\\b(?:not|no|never)\\b.{0,40}?|\\b(?:not|no|never)\\b.{0,60}?value\\b.{0,30}?)\\b(?:exceeds?|more than|greater than|above|over)"
            + "\\b.{0,15}?(?<number>\\d{1,2})(?:%| per ?cent) of .{0,40}?turnover");
    private static final Pattern WORTH = Pattern.compile("(?i)\\b" + VALUE);
    private static final Pattern YEARLY = Pattern.compile("(?i)\\b(?:annual(?:ly|ised)?|yearly|per annum|per year|p\\.?a|a year|each year)\\b");

    static List<Multiple> in(String plain) {
        var found = new ArrayList<Multiple>();
        TIMES.matcher(plain).results().forEach(match -> add(found, plain, match, factor(match)));
        CROSS.matcher(plain).results().forEach(match -> add(found, plain, match, new BigDecimal(match.group("number"))));
        if (found.isEmpty()) {
            SHARE.matcher(plain).results().forEach(match -> share(found, plain, match));
        }
        if (found.isEmpty()) {
            ONCE.matcher(plain).results().forEach(match -> add(found, plain, match, BigDecimal.ONE));
        }
        return found;
    }

    private static void add(List<Multiple> found, String plain, MatchResult match, @Nullable BigDecimal factor) {
        var before = plain.substring(Math.max(0, match.start() - 20), match.start());
        var doubt = before.matches("(?i).*\\b(?:up to|no more than|maximum of|not exceed\\w*) ?(?:a )?$")
                ? "The words say “up to”, which names a most rather than a least." : null;
        if (factor != null && factor.signum() > 0) {
            found.add(new Multiple(match.start(), match.end(), new Decimal(factor), YEARLY.matcher(match.group("value")).find(), doubt));
        }
    }

    private static @Nullable BigDecimal factor(MatchResult match) {
        var word = match.group("word");
        if (word != null) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "half" -> new BigDecimal("0.5");
                case "treble", "triple" -> BigDecimal.valueOf(3);
                default -> BigDecimal.TWO;
            };
        }
        var number = match.group("number").toLowerCase(Locale.ROOT);
        var value = switch (number) {
            case "one and a half" -> new BigDecimal("1.5");
            case "two and a half" -> new BigDecimal("2.5");
            default -> number.matches("[a-z]+") ? NumberWords.value(number) : new BigDecimal(number);
        };
        var unit = match.group("unit");
        return value != null && (unit.startsWith("%") || unit.startsWith("p") || unit.startsWith("P")) ? value.movePointLeft(2) : value;
    }

    /// "The value may be no more than 25% of turnover" asks for a turnover of four times the value.
    private static void share(List<Multiple> found, String plain, MatchResult match) {
        var percent = new BigDecimal(match.group("number"));
        var factor = percent.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100).divide(percent, 6, RoundingMode.HALF_UP);
        if (factor.signum() > 0 && factor.multiply(percent).compareTo(BigDecimal.valueOf(100)) == 0) {
            found.add(new Multiple(match.start(), match.end(), new Decimal(factor), namesYearlyValue(plain, match),
                    "The words limit the value to %s%% of turnover; that is a turnover of %s times the value.".formatted(percent, new Decimal(factor))));
        }
    }

    /// Looks only at the words that belong to "value", as the turnover beside it is often called annual too.
    private static boolean namesYearlyValue(String plain, MatchResult share) {
        return WORTH.matcher(plain).results()
                .filter(worth -> worth.end() > share.start() && worth.start() < share.start("number"))
                .anyMatch(worth -> YEARLY.matcher(worth.group()).find());
    }
}
