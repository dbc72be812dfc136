package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bidweave.model.Money;
import org.bidweave.reading.Amount.Currency;
import org.jspecify.annotations.Nullable;

/// Finds sums of money in a sentence: "GBP 400 000", "£1.2m", "1 300,000 GBP", "five million pounds sterling (5,000,000 GBP)".
final class Amounts {

    private static final String FOREIGN = "EUR|USD|CHF|DKK|NOK|SEK|PLN|CZK|HUF|RON|AUD|CAD|NZD|JPY|CNY|INR|PKR|BDT|ZAR|KES|NGN|GHS|UGX|TZS|ILS|NIS|TRY|AED|SAR|SGD|HKD|MYR|BRL|MXN";
    private static final String LETTERS = "GBP|GPB|GDP|UKP|STG|" + FOREIGN;
    private static final String GROUPED = "\\d{1,3}(?:[,.' ]\\d{3}(?!\\d)){1,5}+(?:\\.\\d{1,2}(?!\\d))?+";
    private static final Pattern FIGURES = Pattern.compile("(?i)"
            + "(?:(?<before>(?<![A-Za-z0-9])(?:" + LETTERS + ")|[\u00A3\u20AC$\uFFFD])(?![A-Za-z])(?:[ \\[(:=]|\u00A3\\)?){0,4}+"
            + "|(?<![\\w.,/#&?]|\\w=|[A-Za-z]-)\\[?)"
            + "(?<number>" + GROUPED + "|\\d{1,12}(?:[.,]\\d{1,6})?+)(?![\\d/])"
            + "(?: {0,2}+(?<scale>thousand|million|billion|mill?|mln|mio|mn|bn|k|m)s?(?![A-Za-z]))?+"
            + "(?:[ \\])]{0,3}+(?<after>" + LETTERS + "|\u00A3(?!\\d)|\u20AC|pounds?|sterling|euros?)(?![A-Za-z0-9]))?+(?!\\w*%)");
    private static final Pattern WORDS = Pattern.compile("(?i)\\b" + NumberWords.WORD + "(?:[ -]{1,3}+(?:" + NumberWords.WORD + "|and)\\b){1,14}+"
            + "(?: {1,2}+(?<after>pounds?|GBP|euros?|sterling))?+");
    private static final Pattern BETWEEN = Pattern.compile("(?: ?(?:sterling|only))?+[ (\\[=/-]{1,4}+(?:i\\.?e\\.? ?|equal to )?+");
    private static final Pattern OTHER = Pattern.compile("(?i)euros?|" + FOREIGN + "|\u20AC|\\$");
    private static final Pattern COUNTED_THING = Pattern.compile(
            "(?i)\\b(?:lots?|questions?|sections?|clauses?|items?|parts?|paragraphs?|stages?|no\\.?|number|phases?) ?$");

    private Amounts() {}

    /// In the order of the words; one sum written twice side by side, in words and in figures, is one amount.
    static List<Amount> in(String plain) {
        var found = new ArrayList<Amount>();
        for (var match = FIGURES.matcher(plain); match.find(); ) {
            var amount = figure(plain, match);
            if (amount != null) {
                found.add(amount);
            }
        }
        for (var match = WORDS.matcher(plain); match.find(); ) {
            var value = NumberWords.value(match.group().replaceAll("(?i) *(pounds?|GBP|euros?|sterling)$", ""));
            if (value != null && value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
                found.add(new Amount(match.start(), match.end(), value, currency(match.group("after")), null));
            }
        }
        found.sort(Comparator.comparingInt(Amount::start));
        return merged(plain, found);
    }

    private static @Nullable Amount figure(String plain, Matcher match) {
        var number = match.group("number");
        var start = match.start();
        var before = match.group("before");
        var scale = match.group("scale");
        var named = before != null || match.group("after") != null;
        if (before == null && number.matches("\\d{1,2} \\d{3}.*")
                && COUNTED_THING.matcher(plain.substring(Math.max(0, start - 12), start)).find()) {
            start += number.indexOf(' ') + 1;
            number = number.substring(number.indexOf(' ') + 1);
        }
        var digits = number.replaceAll("\\D", "").length();
        if (!named && scale == null && !(number.matches("\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d{1,2})?") || (digits >= 5 && number.matches("\\d+") && !plain.startsWith("-", match.end())))) {
            return null;
        }
        var currency = before != null ? currency(before) : currency(match.group("after"));
        var value = value(number, scale);
        return new Amount(start, match.end(), value, currency, doubt(match.group().strip(), number, value, before));
    }

    private static Currency currency(@Nullable String named) {
        return named == null ? Currency.NOT_NAMED : OTHER.matcher(named).matches() ? Currency.OTHER : Currency.POUNDS;
    }

    private static @Nullable BigDecimal value(String number, @Nullable String scale) {
        var decimal = number.replaceAll("[, '](?=\\d{3}(?!\\d))", "");
        if (decimal.matches("\\d{1,3}(\\.\\d{3})+") && (scale == null || decimal.indexOf('.') != decimal.lastIndexOf('.'))) {
            decimal = decimal.replace(".", "");
        }
        return decimal.matches("\\d+(\\.\\d+)?") ? new BigDecimal(decimal).multiply(factor(scale)) : null;
    }

    private static BigDecimal factor(@Nullable String scale) {
        if (scale == null) {
            return BigDecimal.ONE;
        }
        var first = scale.toLowerCase(Locale.ROOT).charAt(0);
        return BigDecimal.valueOf(first == 'k' || first == 't' ? 1_000 : first == 'b' ? 1_000_000_000 : 1_000_000);
    }

    private static @Nullable String doubt(String words, String number, @Nullable BigDecimal value, @Nullable String before) {
        if (value == null) {
            return null;
        }
        var mixed = number.indexOf(' ') >= 0 && number.indexOf(',') >= 0;
        var dotted = number.matches("\\d{1,3}(\\.\\d{3})+") && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (mixed || dotted) {
            return "The sum is written “" + words + "”; it was read as " + new Money(value) + ".";
        }
        return "\uFFFD".equals(before) ? "The sign before the sum was lost on the way; it was read as pounds." : null;
    }

    private static List<Amount> merged(String plain, List<Amount> found) {
        var amounts = new ArrayList<Amount>();
        for (var next : found) {
            var last = amounts.isEmpty() ? null : amounts.getLast();
            if (last != null && next.start() < last.end()) {
                continue;
            }
            if (last != null && BETWEEN.matcher(plain.substring(last.end(), next.start())).matches() && sameOrInBrackets(plain, last, next)) {
                amounts.set(amounts.size() - 1, both(last, next, plain));
            } else {
                amounts.add(next);
            }
        }
        return amounts;
    }

    private static boolean sameOrInBrackets(String plain, Amount last, Amount next) {
        return last.sameAs(next) || (next.value() != null && plain.substring(last.end(), next.start()).matches(".*[(\\[].*"));
    }

    private static Amount both(Amount first, Amount second, String plain) {
        var end = second.end() < plain.length() && ")]".indexOf(plain.charAt(second.end())) >= 0 ? second.end() + 1 : second.end();
        var currency = first.currency() == Currency.NOT_NAMED ? second.currency() : first.currency();
        var doubt = first.doubt() != null ? first.doubt() : second.doubt();
        return first.sameAs(second)
                ? new Amount(first.start(), end, first.value(), currency, doubt)
                : new Amount(first.start(), end, null, currency, null);
    }
}
