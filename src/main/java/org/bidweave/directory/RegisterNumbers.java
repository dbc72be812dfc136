package org.bidweave.directory;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.bidweave.directory.Vocabulary.Match;

/// The organisations' register numbers, their letters left off: "GB-SC-SC012345" is 12345.
final class RegisterNumbers {

    private static final Pattern TYPED = Pattern.compile("(?:sc|nic?)?0*(\\d{2,9})");
    private static final int MOST_DIGITS = 9;

    private int[] numbers = new int[1 << 12];
    private int size;

    void add(String id) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = last(id);
    }

    /// The digits that the id ends with; -1 where it ends with none.
    private static int last(String id) {
        int from = id.length();
        while (from > 0 && id.length() - from < MOST_DIGITS && Character.isDigit(id.charAt(from - 1))) {
            from--;
        }
        return from == id.length() ? -1 : Integer.parseInt(id, from, id.length(), 10);
    }

    /// Raises the match of organisations whose number begins with the one that was typed.
    void answer(String typed, byte[] matches) {
        var number = TYPED.matcher(typed);
        if (!number.matches()) {
            return;
        }
        int wanted = Integer.parseInt(number.group(1));
        long above = wanted + 1L;
        for (int organisation = 0; organisation < size; organisation++) {
            if (numbers[organisation] == wanted) {
                matches[organisation] = Match.NUMBER.worth();
            } else if (numbers[organisation] >= wanted && begins(numbers[organisation], wanted, above)) {
                matches[organisation] = (byte) Math.max(matches[organisation], Match.START.worth());
            }
        }
    }

    private static boolean begins(int number, long wanted, long above) {
        for (long times = 10; wanted * times <= number; times *= 10) {
            if (number < above * times) {
                return true;
            }
        }
        return false;
    }
}
