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
            + "|total|overall|whole|full|proposed|tendered|tender|bid|submitted|maximum|minimum|initial|average|grant|annual|annualised|yearly|per annum"
            + "|contract|framework|lot|project|call-off|service|individual|relevant|combined|aggregate|published|advertised|stated)[ '/-]{1,3}){0,9}+"
            + "(?:value|price|sum(?! of)|spend|amount|budget|cost|contract|worth)s?\\b"
            + "(?: (?:of|for|in respect of) (?:(?:the|each|any|this|all|a|or|individual|relevant|proposed|combined|total)[ ]){0,4}"
            + "(?:contracts?|lots?(?:\\(s\\))?|agreement|framework|tender|services?|annual contract|bid|works))?+"
            + "(?:,? ?\\(?(?:per (?:annum|year)|p\\.?a\\b\\.?|a year|each year|annually)\\)?)?+)";
    private static final String NUMBER = "(?<number>\\d{1,3}(?:\\.\\d{1,3}| ?\u00BD)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: and a half)?)";
    private static final Pattern TIMES = Pattern.compile("(?i)\\b(?:(?<word>twice|double|treble|triple|half)(?: \\(\\w{1,5}\\))?|"
            + NUMBER + "[ -]?(?:\\(\\w{1,5}\\) ?)?(?<unit>times|x|fold|%|per ?cent)(?: ?\\(\\w{1,5}\\))?+) ?(?:that of )?(?:or (?:more|above|greater) )?" + VALUE);
    private static final Pattern CROSS = Pattern.compile("(?i)\\bx ?(?<number>\\d{1,2}(?:\\.\\d{1,3})?) " + VALUE);
    private static final Pattern ONCE = Pattern.compile("(?i)(?:equal to(?: or (?:greater|more|higher) than)?|equivalent to|equals?|at least|less than"
            + "|in excess of|exceeds?|exceeding|greater than|more than|lower than|match(?:es)?|meets?|minimum of) (?:or (?:equal to|exceed(?:s|ing)?|greater than) )?"
            + "(?=the |your |their |an? |annual |estimated |total |contract )" + VALUE
            // "The value by 50%" and "the value times two" are more than the value.
            + "(?! ?(?:by|plus|times|x|multiplied|divided|[*+/])(?!\\w))");
    private static final Pattern BY = Pattern.compile("(?i)" + VALUE + " ?(?:x|\\*|times|multiplied by|by a factor of) ?" + NUMBER + "(?![\\d.,]*\\d)");
    private static final Pattern SHARE = Pattern.compile("(?i)(?:value\\b.{0,60}?\\b(?:not|no|never)\\b.{0,40}?|\\b(?:not|no|never)\\b.{0,60}?value\\b.{0,30}?)\\b(?:exceeds?|more than|greater than|above|over)"
            + "\\b.{0,15}?\\b" + Shares.SHARE + " (?:of )?.{0,40}?turnover");
    private static final Pattern RATIO = Pattern.compile("(?i)(?<=turn-?over)(?: (?:to|over|against|divided by) |/| ?: ?)" + VALUE
            + "[^.\\d]{0,60}?(?:at least|minimum of|(?:not|no) (?:be )?(?:less|lower) than|greater than|exceeds?|:) ?(?<number>\\d{1,2}(?:\\.\\d{1,3})?)(?: ?: ?1(?!\\d))?(?![.:]?\\d| ?%)");
    private static final Pattern WORTH = Pattern.compile("(?i)\\b" + VALUE);
    private static final Pattern YEARLY = Pattern.compile("(?i)\\b(?:annual(?:ly|ised)?|yearly|per annum|per year|p\\.?a|a year|each year)\\b");

    private static final Pattern RANGE_BEFORE = Pattern.compile("(?i)(?<from>\\d{1,3}(?:\\.\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten)"
            + "(?: ?(?:times|x|fold|%|per ?cent))? ?(?:to|and|-|\u2013|or) ?$");

    static List<Multiple> in(String plain) {
        var found = new ArrayList<Multiple>();
        TIMES.matcher(plain).results().forEach(match -> add(found, match, factor(match), range(plain, match)));
        CROSS.matcher(plain).results().forEach(match -> add(found, match, new BigDecimal(match.group("number"))));
        RATIO.matcher(plain).results().forEach(match -> add(found, match, new BigDecimal(match.group("number"))));
        BY.matcher(plain).results().forEach(match -> add(found, match, number(match.group("number"))));
        if (found.isEmpty()) {
            SHARE.matcher(plain).results().forEach(match -> share(found, plain, match));
        }
        if (found.isEmpty()) {
            ONCE.matcher(plain).results().forEach(match -> add(found, match, BigDecimal.ONE));
        }
        return found;
    }

    private static void add(List<Multiple> found, MatchResult match, @Nullable BigDecimal factor) {
        add(found, match, factor, null);
    }

    private static void add(List<Multiple> found, MatchResult match, @Nullable BigDecimal factor, @Nullable String doubt) {
        if (factor != null && factor.signum() > 0) {
            found.add(new Multiple(match.start(), match.end(), new Decimal(factor), YEARLY.matcher(match.group("value")).find(), doubt));
        }
    }

    /// "Two to three times" gives a range, of which the last number stands beside "times".
    private static @Nullable String range(String plain, MatchResult match) {
        var from = RANGE_BEFORE.matcher(plain.substring(0, match.start()));
        return from.find() ? "The words give a range (“%s”); the row holds its upper end.".formatted(from.group() + match.group().replace(match.group("value"), "").strip()) : null;
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
        var value = number(match.group("number"));
        var unit = match.group("unit");
        return value != null && (unit.startsWith("%") || unit.startsWith("p") || unit.startsWith("P")) ? value.movePointLeft(2) : value;
    }

    /// "2.5", "2½", "two and a half".
    private static @Nullable BigDecimal number(String written) {
        var whole = written.toLowerCase(Locale.ROOT).replaceFirst(" and a half$| ?\u00BD$", "");
        var value = whole.matches("[a-z]+") ? NumberWords.value(whole) : new BigDecimal(whole);
        return value == null || whole.length() == written.length() ? value : value.add(new BigDecimal("0.5"));
    }

    /// "The value may be no more than 25% of turnover" asks for a turnover of four times the value.
    private static void share(List<Multiple> found, String plain, MatchResult match) {
        var percent = match.group("percent");
        var factor = percent == null ? Shares.inWhole(match.group("part")) : inHundred(new BigDecimal(percent));
        if (factor != null) {
            found.add(new Multiple(match.start(), match.end(), new Decimal(factor), namesYearlyValue(plain, match),
                    "The words limit the value to %s of turnover; that is a turnover of %s times the value."
                            .formatted(percent == null ? match.group("part") : percent + "%", new Decimal(factor))));
        }
    }

    /// How often a percentage goes into the whole; `null` where it does not do so exactly.
    private static @Nullable BigDecimal inHundred(BigDecimal percent) {
        var factor = percent.signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100).divide(percent, 6, RoundingMode.HALF_UP);
        return factor.signum() > 0 && factor.multiply(percent).compareTo(BigDecimal.valueOf(100)) == 0 ? factor : null;
    }

    /// Looks only at the words that belong to "value", as the turnover beside it is often called annual too.
    private static boolean namesYearlyValue(String plain, MatchResult share) {
        return WORTH.matcher(plain).results()
                .filter(worth -> worth.end() > share.start() && worth.start() < Math.max(share.start("percent"), share.start("part")))
                .anyMatch(worth -> YEARLY.matcher(worth.group()).find());
    }
}
