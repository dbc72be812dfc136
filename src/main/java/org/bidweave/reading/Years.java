package org.bidweave.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// For how many years of accounts a sentence asks: "for the last three financial years". `certain` is false where it is not said which years.
record Years(int count, int start, int end, boolean certain) {

    private static final String NOUN =
            "(?: ?(?:full|complete|completed|consecutive|audited|reported|available|published|filed|most recent|recent)){0,3}+"
            + " ?(?:financial|fiscal|trading|accounting|calendar|audited)?+(?: (?:and|or|/)? ?(?:financial|fiscal|trading|accounting|audited))?+ ?";
    private static final String WHICH = "(?:last|past|previous|preceding|prior|latest|most recent|most current|immediately preceding|recent)";
    private static final Pattern CERTAIN = Pattern.compile("(?i)(?:"
            + WHICH + "(?: " + WHICH + ")?+(?: reported)?+ (?<count>" + NumberWords.COUNT + ")" + NOUN + "(?<unit>years?|yrs?|months)\\b"
            + "|(?<count2>" + NumberWords.COUNT + ") (?:of (?:the|their|your|its) )?+" + WHICH + NOUN + "(?<unit2>years?|yrs?|months)\\b"
            + "|(?<one>" + WHICH + "(?: " + WHICH + ")?+" + NOUN + "year|(?:last|latest|most recent)(?: set of)?+(?: (?:filed|audited|published|annual|available))*+ (?:accounts|financial statements))\\b"
            + "|(?<count6>" + NumberWords.COUNT + ") " + WHICH + "(?: (?:filed|audited|published|annual|available))*+ (?:sets? of )?+(?:accounts|financial statements)\\b"
            + "|(?<count3>" + NumberWords.COUNT + ")" + NOUN + "years? (?:prior|preceding|up to|before|immediately)\\b"
            + "|" + NumberWords.COUNT + " of (?:the )?" + WHICH + " (?<count4>" + NumberWords.COUNT + ")" + NOUN + "years"
            + "|\\bnumber of (?:financial |trading )?years(?: required)?+ ?[:=-] ?(?<count5>" + NumberWords.COUNT + "))");
    private static final Pattern UNCERTAIN = Pattern.compile("(?i)\\b(?<count>" + NumberWords.COUNT + ")[ -]" + NOUN + "(?<unit>years?|yrs?|months)\\b");
    private static final Pattern LISTED = Pattern.compile("(?i)\\b20\\d\\d(?:[/-]\\d{2,4})?(?:(?:,? and| &|,) ?20\\d\\d(?:[/-]\\d{2,4})?){1,5}+");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d");
    private static final Pattern TERM = Pattern.compile(
            "(?i)(?:contract|framework|agreement|term|duration|extension|initial|trad(?:ed|ing)|established|experience|extend\\w*|period of|insurance|up to)\\W(?:\\w+\\W){0,4}$");

    static @Nullable Years in(String plain) {
        var match = CERTAIN.matcher(plain);
        if (match.find()) {
            if (match.group("one") != null) {
                return new Years(1, match.start(), match.end(), true);
            }
            var count = match.group("count") != null ? match.group("count")
                    : match.group("count2") != null ? match.group("count2")
                    : match.group("count3") != null ? match.group("count3")
                    : match.group("count4") != null ? match.group("count4")
                    : match.group("count6") != null ? match.group("count6") : match.group("count5");
            var unit = match.group("unit") != null ? match.group("unit") : match.group("unit2");
            return years(count, unit == null ? "years" : unit, match.start(), match.end(), true);
        }
        var loose = UNCERTAIN.matcher(plain);
        while (loose.find()) {
            if (!TERM.matcher(plain.substring(Math.max(0, loose.start() - 60), loose.start())).find()) {
                return years(loose.group("count"), loose.group("unit"), loose.start(), loose.end(), false);
            }
        }
        var listed = LISTED.matcher(plain);
        return listed.find() ? new Years((int) YEAR.matcher(listed.group()).results().count(), listed.start(), listed.end(), false) : null;
    }

    private static @Nullable Years years(String count, String unit, int start, int end, boolean certain) {
        var number = NumberWords.count(count);
        if (number == null || number == 0) {
            return null;
        }
        if (unit.startsWith("month") || unit.startsWith("Month")) {
            return number % 12 == 0 ? new Years(number / 12, start, end, certain) : null;
        }
        return new Years(number, start, end, certain);
    }
}
