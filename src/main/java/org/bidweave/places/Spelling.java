package org.bidweave.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names are compared: without case, accents and stops, with "and" for "&", and where needed without what councils put around a name.
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`.]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:the|various|locations|all of|whole of|throughout|across|within|in|lb|city and county of|city of|county of"
            + "|county borough of|royal borough of|london borough of|metropolitan borough of|borough council of|borough of|district of|county) )+");
    private static final Pattern AFTER = Pattern.compile("(?: (?:city and county|city of|county of|council area|council areas|local authority|local authority area"
            + "|unitary authority|county council|county borough council|county borough|metropolitan borough council|metropolitan district council"
            + "|metropolitan borough|borough council|borough|district council|district|city council|councils?|corporation|london boro|london borough"
            + "|unitary|ua|mbc|mdc|cbc|bc|dc|cc|city|county|region|area|area of operations))+$");
    private static final Pattern IN_COUNTRY = Pattern.compile("(?: (?:scotland|wales|england|northern ireland|uk|united kingdom))+$");
    private static final Pattern COMPASS = Pattern.compile("(?:(?:north|south|east|west|mid|central)(?: |$))+");

    private Spelling() {}

    /// "newcastle upon tyne" for "Newcastle-upon-Tyne".
    static String folded(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var spoken = APOSTROPHES.matcher(plain.replace("&", " and ")).replaceAll("");
        return NOT_WORDS.matcher(spoken.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// "bristol" for "city of bristol" and "bristol city council".
    static String bare(String folded) {
        return AFTER.matcher(BEFORE.matcher(folded).replaceFirst("")).replaceFirst("").strip();
    }

    /// "fife" for "fife scotland uk", but not "north" for "north scotland".
    static String withoutCountry(String folded) {
        var without = IN_COUNTRY.matcher(folded).replaceFirst("");
        return COMPASS.matcher(without).matches() ? folded : without;
    }

    /// The letters left out, added, changed or swapped between two words; past `most` any larger number.
    static int errors(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
