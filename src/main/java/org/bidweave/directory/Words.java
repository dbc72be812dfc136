package org.bidweave.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names as words that are compared: lower case, without accents, apostrophes and full stops dropped, everything else that is no letter or
/// digit a gap.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PREFIX = Pattern.compile("(?i)\\bGB-(?:CHC|SC|NIC)-");
    private static final String DROPPED = "'’‘`.";
    private static final Set<String> IDLE = Set.of("the", "of", "and");

    private Words() {}

    /// "St Mary’s  CAFÉ & Hall" is "st marys cafe hall".
    static String normal(String text) {
        var plain = isAscii(text) ? text : MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        var words = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char one = plain.charAt(at);
            if (Character.isLetterOrDigit(one)) {
                words.append(Character.toLowerCase(one));
            } else if (DROPPED.indexOf(one) < 0 && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /// The different words of a normal text.
    static List<String> of(String normal) {
        var words = new ArrayList<String>(6);
        for (int from = 0; from < normal.length();) {
            int gap = normal.indexOf(' ', from);
            int to = gap < 0 ? normal.length() : gap;
            var word = normal.substring(from, to);
            if (!words.contains(word)) {
                words.add(word);
            }
            from = to + 1;
        }
        return words;
    }

    /// The words that a name or number must have to answer what was typed: "the", "of" and "and" say nothing beside others, nor does a register's
    /// prefix before a number.
    static List<String> wanted(String typed) {
        var all = of(normal(PREFIX.matcher(typed).replaceAll("")));
        var telling = all.stream().filter(word -> !IDLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    /// How many slips are forgiven: none in words of three letters and fewer, two in words of eight letters and more.
    static int slips(String wanted) {
        return wanted.length() < 4 ? 0 : wanted.length() < 8 ? 1 : 2;
    }

    /// Whether so many slips turn the word, or a beginning of it, into the wanted one: a letter too many, too few, wrong, or two changed
    /// places.
    static boolean alike(String wanted, String word) {
        int most = slips(wanted);
        if (most == 0 || word.length() < wanted.length() - most) {
            return false;
        }
        int width = Math.min(word.length(), wanted.length() + most);
        int[] before = new int[width + 1];
        int[] last = new int[width + 1];
        int[] now = new int[width + 1];
        for (int column = 0; column <= width; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= wanted.length(); row++) {
            now[0] = row;
            int least = row;
            for (int column = 1; column <= width; column++) {
                boolean same = wanted.charAt(row - 1) == word.charAt(column - 1);
                now[column] = Math.min(Math.min(now[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1 && column > 1 && wanted.charAt(row - 1) == word.charAt(column - 2) && wanted.charAt(row - 2) == word.charAt(column - 1)) {
                    now[column] = Math.min(now[column], before[column - 2] + 1);
                }
                least = Math.min(least, now[column]);
            }
            if (least > most) {
                return false;
            }
            var oldest = before;
            before = last;
            last = now;
            now = oldest;
        }
        return smallest(last) <= most;
    }

    private static int smallest(int[] numbers) {
        int least = numbers[0];
        for (int number : numbers) {
            least = Math.min(least, number);
        }
        return least;
    }
}
