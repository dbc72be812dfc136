package org.bidweave.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as a reader expects it: registers write many in capitals. "ST MARY'S CAFE AND YMCA (UK) LTD" is "St Mary's Cafe and YMCA (UK) Ltd".
/// A name that has small letters already stays as it is.
public final class ReadableName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.&][\\p{L}\\p{N}]+)*");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(ST|ND|RD|TH)");
    private static final Pattern AFTER_APOSTROPHE = Pattern.compile("(?<=^[OD]['’])\\p{L}");
    private static final Set<String> SMALL = Set.of("A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "LE", "NEAR", "NR", "OF", "ON", "OR", "SUPER",
            "THE", "TO", "UPON", "WITH");
    private static final Set<String> ACRONYMS = Set.of("ABF", "ADHD", "AIDS", "AFC", "ARFC", "BAME", "BBC", "CAB", "CAMHS", "CIC", "CIO", "CVS", "EU", "GP",
            "HIV", "HMS", "II", "III", "IT", "IV", "LGBT", "LGBTQ", "NATO", "OBE", "PTA", "PTFA", "RAF", "RC", "RNIB", "RNID", "RNLI", "RSPB", "RSPCA",
            "SEN", "SEND", "SOS", "UK", "UNICEF", "USA", "VI", "WEA", "WI", "WRVS", "YMCA", "YWCA", "YHA");
    private static final Set<String> WORDS_WITHOUT_VOWELS = Set.of("ST", "STS", "MR", "MRS", "DR", "LTD", "FR", "SR", "JR", "BROS", "CWM", "NTH", "STH");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final int LONGEST_ACRONYM = 5;

    private ReadableName() {}

    public static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.UK))) {
            return name;
        }
        return WORD.matcher(name).replaceAll(found -> Matcher.quoteReplacement(bracketed(name, found) ? found.group() : word(found.group(), found.start() == 0)));
    }

    /// "(UK)", "(NE)"
    private static boolean bracketed(String name, MatchResult found) {
        return found.group().length() < 4 && name.startsWith("(", found.start() - 1) && name.startsWith(")", found.end());
    }

    private static String word(String word, boolean first) {
        if (SMALL.contains(word) && !first) {
            return word.toLowerCase(Locale.UK);
        }
        if (ORDINAL.matcher(word).matches()) {
            return word.toLowerCase(Locale.UK);
        }
        return isAcronym(word) ? word : capitalised(word);
    }

    private static boolean isAcronym(String word) {
        boolean initials = word.matches("(\\p{L}[.&])+\\p{L}?");
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean consonants = word.length() > 1 && word.length() <= LONGEST_ACRONYM && !VOWEL.matcher(word).find() && !WORDS_WITHOUT_VOWELS.contains(word);
        return ACRONYMS.contains(word) || initials || digits || consonants;
    }

    private static String capitalised(String word) {
        var lower = word.substring(0, 1) + word.substring(1).toLowerCase(Locale.UK);
        if (lower.startsWith("Mc") && lower.length() > 4) {
            return "Mc" + lower.substring(2, 3).toUpperCase(Locale.UK) + lower.substring(3);
        }
        return AFTER_APOSTROPHE.matcher(lower).replaceAll(letter -> letter.group().toUpperCase(Locale.UK));
    }
}
