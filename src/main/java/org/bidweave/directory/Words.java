package org.bidweave.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names as words that are compared: lower case, without accents, apostrophes dropped, everything else that is no letter or digit a gap.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`.]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /// "St Mary’s  CAFÉ & Hall" is "st marys cafe hall".
    static String normal(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var plain = isAscii(lower) ? lower : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }

    static List<String> of(String text) {
        return Stream.of(normal(text).split(" ", -1)).filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    /// Whether one slip turns one word into the other, or two slips in words of eight letters and more: a letter too many, too few, wrong, or
    /// two changed places. Words of three letters and fewer forgive nothing.
    static boolean alike(String one, String other) {
        int slips = one.length() < 4 ? 0 : one.length() < 8 ? 1 : 2;
        return slips > 0 && Math.abs(one.length() - other.length()) <= slips && distance(one, other, slips) <= slips;
    }

    /// Edit distance with neighbours swapped as one slip; anything above `most` may come out as `most + 1`.
    private static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            int least = row;
            for (int column = 1; column < now.length; column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                now[column] = Math.min(Math.min(now[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2) && one.charAt(row - 2) == other.charAt(column - 1)) {
                    now[column] = Math.min(now[column], before[column - 2] + 1);
                }
                least = Math.min(least, now[column]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
